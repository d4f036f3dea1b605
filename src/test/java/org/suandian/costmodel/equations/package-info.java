/** Tests of the equations, with the worked examples of docs/model.md. Plain JUnit, no container. */
@NullMarked
package org.suandian.costmodel.equations;

import org.jspecify.annotations.NullMarked;
