/** Tables of regions, sites and exchange rates. */
@NullMarked
package org.suandian.site.internal.persistence;

import org.jspecify.annotations.NullMarked;
