/** Tests of finding what was tampered with. */
@NullMarked
package org.suandian.scope2.internal.chain.walk;

import org.jspecify.annotations.NullMarked;
