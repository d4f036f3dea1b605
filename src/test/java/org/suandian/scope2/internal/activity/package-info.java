/** Tests of taking activity in. */
@NullMarked
package org.suandian.scope2.internal.activity;

import org.jspecify.annotations.NullMarked;
