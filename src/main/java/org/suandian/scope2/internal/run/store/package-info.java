/** Where runs stand, and what they were made from, in the database. */
@NullMarked
package org.suandian.scope2.internal.run.store;

import org.jspecify.annotations.NullMarked;
