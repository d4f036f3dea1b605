/** Tests of mixes. */
@NullMarked
package org.suandian.scope2.factor;

import org.jspecify.annotations.NullMarked;
