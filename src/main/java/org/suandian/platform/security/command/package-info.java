/** What is done to keys at the command line, without a running service. Must not know HTTP nor any feature. */
@NullMarked
package org.suandian.platform.security.command;

import org.jspecify.annotations.NullMarked;
