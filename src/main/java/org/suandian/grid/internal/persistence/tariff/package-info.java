/** Tables of tariffs: their terms, bands and price lists. */
@NullMarked
package org.suandian.grid.internal.persistence.tariff;

import org.jspecify.annotations.NullMarked;
