/** Tables of sources. */
@NullMarked
package org.suandian.provenance.internal.persistence;

import org.jspecify.annotations.NullMarked;
