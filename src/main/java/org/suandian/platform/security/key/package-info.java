/** API keys: how they look, where they are kept, and which of them hold. Must not know HTTP nor any feature. */
@NullMarked
package org.suandian.platform.security.key;

import org.jspecify.annotations.NullMarked;
