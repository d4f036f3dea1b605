/** Tests that a process does what its roles say, and nothing else. */
@NullMarked
package org.suandian.platform.roles;

import org.jspecify.annotations.NullMarked;
