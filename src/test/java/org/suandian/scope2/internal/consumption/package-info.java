/** Tests of consumption. */
@NullMarked
package org.suandian.scope2.internal.consumption;

import org.jspecify.annotations.NullMarked;
