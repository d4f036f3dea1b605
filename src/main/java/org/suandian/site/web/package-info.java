/** Regions and sites over HTTP. */
@NullMarked
package org.suandian.site.web;

import org.jspecify.annotations.NullMarked;
