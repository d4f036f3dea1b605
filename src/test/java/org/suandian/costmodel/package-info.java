/** Tests of questions and answers on a small hand-made catalogue. Plain JUnit, no container. */
@NullMarked
package org.suandian.costmodel;

import org.jspecify.annotations.NullMarked;
