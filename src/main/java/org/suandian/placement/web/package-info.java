/** Placement plans over HTTP: one resource for each concern; what they read and answer is in the packages below. */
@NullMarked
package org.suandian.placement.web;

import org.jspecify.annotations.NullMarked;
