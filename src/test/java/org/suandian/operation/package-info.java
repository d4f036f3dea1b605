/** Tests that run the built service as processes of their own: several at once, killed, ended, overloaded. */
@NullMarked
package org.suandian.operation;

import org.jspecify.annotations.NullMarked;
