/** Tests of indicators. */
@NullMarked
package org.suandian.scope2.indicator;

import org.jspecify.annotations.NullMarked;
