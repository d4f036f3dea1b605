/** The stored catalogue of sources. */
@NullMarked
package org.suandian.source.internal;

import org.jspecify.annotations.NullMarked;
