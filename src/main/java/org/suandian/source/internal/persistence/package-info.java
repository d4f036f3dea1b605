/** Tables of sources. */
@NullMarked
package org.suandian.source.internal.persistence;

import org.jspecify.annotations.NullMarked;
