/** Tests of places and exchange rates. Plain JUnit, no container. */
@NullMarked
package org.suandian.site;

import org.jspecify.annotations.NullMarked;
