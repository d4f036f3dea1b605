/** A way into imports of versioned datasets for tests that have no database. */
@NullMarked
package org.suandian.ingest.versioned;

import org.jspecify.annotations.NullMarked;
