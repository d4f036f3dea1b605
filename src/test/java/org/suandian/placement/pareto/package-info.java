/** Tests of fronts. */
@NullMarked
package org.suandian.placement.pareto;

import org.jspecify.annotations.NullMarked;
