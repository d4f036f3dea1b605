/** What the registers answer. */
@NullMarked
package org.suandian.scope2.web.register.answer;

import org.jspecify.annotations.NullMarked;
