/** Accounting runs: asked for, watched, repeated and verified. */
@NullMarked
package org.suandian.scope2.run;

import org.jspecify.annotations.NullMarked;
