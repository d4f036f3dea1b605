/** Tests that metrics are as documented. */
@NullMarked
package org.suandian.platform.metrics;

import org.jspecify.annotations.NullMarked;
