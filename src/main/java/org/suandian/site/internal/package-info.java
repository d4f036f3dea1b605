/** The stored catalogue of regions, sites and exchange rates. */
@NullMarked
package org.suandian.site.internal;

import org.jspecify.annotations.NullMarked;
