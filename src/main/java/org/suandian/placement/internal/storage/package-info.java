/**
 * The packed forms in which plans, shadow prices and courses of searches are stored.
 *
 * <p>May use the open types of placement; must not know the database.
 */
@NullMarked
package org.suandian.placement.internal.storage;

import org.jspecify.annotations.NullMarked;
