/** Contractual instruments, and the quality criteria that each must meet to count. */
@NullMarked
package org.suandian.scope2.instrument;

import org.jspecify.annotations.NullMarked;
