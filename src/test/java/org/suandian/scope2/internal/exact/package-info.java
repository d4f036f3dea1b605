/** Tests of exact. */
@NullMarked
package org.suandian.scope2.internal.exact;

import org.jspecify.annotations.NullMarked;
