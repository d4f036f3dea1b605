/** Stored regions for tests that have no database. */
@NullMarked
package org.suandian.site.internal.persistence;

import org.jspecify.annotations.NullMarked;
