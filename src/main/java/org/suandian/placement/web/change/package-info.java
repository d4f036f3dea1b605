/** What is read and answered of changes: further batches, replans, and fronts of several carbon prices. */
@NullMarked
package org.suandian.placement.web.change;

import org.jspecify.annotations.NullMarked;
