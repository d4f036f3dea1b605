/** Sentences that decide or explain something, with what was decided in numbers, dates and names: for readers of any language. */
@NullMarked
package org.suandian.scope2.statement;

import org.jspecify.annotations.NullMarked;
