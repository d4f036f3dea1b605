/** Tests of the electricity side. Plain JUnit, no container. */
@NullMarked
package org.suandian.grid;

import org.jspecify.annotations.NullMarked;
