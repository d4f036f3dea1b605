/** The tables of the registers: how a row is made of a type of the domain, and made into it again, and which bytes are hashed. Plain JDBC. */
@NullMarked
package org.suandian.scope2.internal.register.table;

import org.jspecify.annotations.NullMarked;
