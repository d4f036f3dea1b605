/** Tests of the quantities. Plain JUnit, no container. */
@NullMarked
package org.suandian.units;

import org.jspecify.annotations.NullMarked;
