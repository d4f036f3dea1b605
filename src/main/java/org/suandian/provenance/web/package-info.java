/** Sources over HTTP. */
@NullMarked
package org.suandian.provenance.web;

import org.jspecify.annotations.NullMarked;
