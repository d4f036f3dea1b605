/**
 * Conventions of the HTTP interface that every feature's {@code web} package follows: strict reading of query
 * parameters, and of the text, numbers and moments in them.
 *
 * <p>The only package of the platform that features may use, and only from their {@code web} packages (docs/adr/0002).
 * Must not know any feature.
 */
@NullMarked
package org.suandian.platform.web;

import org.jspecify.annotations.NullMarked;
