/** Tests and a benchmark of figures over many hours. */
@NullMarked
package org.suandian.costmodel.hours;

import org.jspecify.annotations.NullMarked;
