/** Tests of reading what is handed in for the registers. */
@NullMarked
package org.suandian.scope2.web.register.input;

import org.jspecify.annotations.NullMarked;
