/** How requests about plans are marked, digested and named. */
@NullMarked
package org.suandian.placement.web.http;

import org.jspecify.annotations.NullMarked;
