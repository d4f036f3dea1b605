/** Keys over HTTP. */
@NullMarked
package org.suandian.platform.security.key.web;

import org.jspecify.annotations.NullMarked;
