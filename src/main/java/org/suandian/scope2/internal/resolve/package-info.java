/**
 * Which factors hold at a stay: the ledger's own before those that come with the service, of the nearest area that has one. Never a
 * marginal one, and in Scope 2 never one of a life cycle.
 */
@NullMarked
package org.suandian.scope2.internal.resolve;

import org.jspecify.annotations.NullMarked;
