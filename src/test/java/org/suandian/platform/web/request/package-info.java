/** Tests of the numbers of requests. */
@NullMarked
package org.suandian.platform.web.request;

import org.jspecify.annotations.NullMarked;
