/** Keys at the command line. */
@NullMarked
package org.suandian.platform.security.command;

import org.jspecify.annotations.NullMarked;
