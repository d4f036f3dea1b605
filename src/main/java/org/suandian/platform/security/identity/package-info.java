/** Who somebody is: found out from a key or a token, and kept with the request. Must not know any feature. */
@NullMarked
package org.suandian.platform.security.identity;

import org.jspecify.annotations.NullMarked;
