/** Tests of allocations in the database. */
@NullMarked
package org.suandian.scope2.internal.allocation;

import org.jspecify.annotations.NullMarked;
