/** Inputs of accounting runs, as short as a test needs them. */
@NullMarked
package org.suandian.scope2.accounting.book;

import org.jspecify.annotations.NullMarked;
