/** Tests of intervals and series. Plain JUnit, no container. */
@NullMarked
package org.suandian.series;

import org.jspecify.annotations.NullMarked;
