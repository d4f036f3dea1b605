/** Tests of memo lines. */
@NullMarked
package org.suandian.scope2.accounting.memo;

import org.jspecify.annotations.NullMarked;
