/** The record of imports. */
@NullMarked
package org.suandian.ingest.internal.persistence;

import org.jspecify.annotations.NullMarked;
