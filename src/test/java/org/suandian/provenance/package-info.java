/** Tests of provenance. Plain JUnit, no container. */
@NullMarked
package org.suandian.provenance;

import org.jspecify.annotations.NullMarked;
