/** Tests of figures over many hours. Plain JUnit, no container. */
@NullMarked
package org.suandian.costmodel.hours;

import org.jspecify.annotations.NullMarked;
