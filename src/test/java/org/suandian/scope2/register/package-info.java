/** Tests of what may enter the registers: factors, instruments, stays, markets, units. */
@NullMarked
package org.suandian.scope2.register;

import org.jspecify.annotations.NullMarked;
