/**
 * What runs counted at stays, and what they allocated there of instruments: entries of blocks of kind ALLOCATION. The database refuses
 * more than an instrument conveys and more than a stay consumed.
 */
@NullMarked
package org.suandian.scope2.internal.allocation;

import org.jspecify.annotations.NullMarked;
