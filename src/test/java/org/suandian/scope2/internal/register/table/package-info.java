/** Tests of the bytes that entries of the registers are hashed as. */
@NullMarked
package org.suandian.scope2.internal.register.table;

import org.jspecify.annotations.NullMarked;
