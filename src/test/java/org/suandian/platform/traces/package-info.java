/** Tests of what is traced, and that nothing is sent unless it is asked for. */
@NullMarked
package org.suandian.platform.traces;

import org.jspecify.annotations.NullMarked;
