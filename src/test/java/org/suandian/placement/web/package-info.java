/** Tests of placement plans over HTTP. */
@NullMarked
package org.suandian.placement.web;

import org.jspecify.annotations.NullMarked;
