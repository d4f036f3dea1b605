/** The stored catalogue of sources. */
@NullMarked
package org.suandian.provenance.internal;

import org.jspecify.annotations.NullMarked;
