/** Tests of the start-up, and what integration tests of every feature share. */
@NullMarked
package org.suandian.platform;

import org.jspecify.annotations.NullMarked;
