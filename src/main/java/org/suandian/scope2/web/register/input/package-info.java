/** Reads what is handed in for the registers, as JSON or CSV, and finds all that is wrong with it. Described in docs/scope2-registers.md. */
@NullMarked
package org.suandian.scope2.web.register.input;

import org.jspecify.annotations.NullMarked;
