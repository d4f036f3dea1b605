/** Start-up of the service. */
@NullMarked
package org.suandian.platform;

import org.jspecify.annotations.NullMarked;
