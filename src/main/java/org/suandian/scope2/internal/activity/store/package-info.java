/** Activity in the database: written by its bulk load, found again, listed, and made into canonical bytes. */
@NullMarked
package org.suandian.scope2.internal.activity.store;

import org.jspecify.annotations.NullMarked;
