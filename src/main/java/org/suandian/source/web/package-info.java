/** Sources over HTTP. */
@NullMarked
package org.suandian.source.web;

import org.jspecify.annotations.NullMarked;
