/** The accounting run as a pure function: consumption, factors and instruments in, the result of both methods out. */
@NullMarked
package org.suandian.scope2.accounting;

import org.jspecify.annotations.NullMarked;
