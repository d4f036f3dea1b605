/** Tables of typical month-by-hour profiles. */
@NullMarked
package org.suandian.grid.internal.persistence.profile;

import org.jspecify.annotations.NullMarked;
