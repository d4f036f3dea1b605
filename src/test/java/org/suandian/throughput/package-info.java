/** Tests of the computing side. Plain JUnit, no container. */
@NullMarked
package org.suandian.throughput;

import org.jspecify.annotations.NullMarked;
