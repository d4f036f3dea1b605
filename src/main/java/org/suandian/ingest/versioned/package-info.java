/**
 * Storage shared by all small datasets: rows are only inserted, in groups that a newer import replaces as a whole, and any
 * version of the data can be read again.
 *
 * <p>Features extend these classes in their {@code internal.persistence} and {@code internal.ingest}. May use {@code ingest},
 * {@code provenance}, Hibernate and Panache. Must not know any dataset.
 */
@NullMarked
package org.suandian.ingest.versioned;

import org.jspecify.annotations.NullMarked;
