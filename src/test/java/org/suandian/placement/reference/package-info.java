/** Reads the planning instances with proven bounds of the reference folder, where there is one. */
@NullMarked
package org.suandian.placement.reference;

import org.jspecify.annotations.NullMarked;
