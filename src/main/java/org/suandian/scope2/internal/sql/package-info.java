/** Statements' parameters and rows' columns, with absent ones as {@code Optional}. Plain JDBC. */
@NullMarked
package org.suandian.scope2.internal.sql;

import org.jspecify.annotations.NullMarked;
