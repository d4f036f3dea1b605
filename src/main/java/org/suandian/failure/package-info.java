@NullMarked
package org.suandian.failure;

import org.jspecify.annotations.NullMarked;
