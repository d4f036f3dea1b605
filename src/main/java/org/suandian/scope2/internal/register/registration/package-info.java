/** Records entries of the registers: all of a request or nothing, each new, a further version, or known already. */
@NullMarked
package org.suandian.scope2.internal.register.registration;

import org.jspecify.annotations.NullMarked;
