/**
 * The Scope 2 ledger: activity times factors, less nothing: by location and by market, side by side. Exact decimals throughout; what is
 * recorded is never changed. Forecasts, plans and marginal intensities have no place in it. See docs/scope2.md.
 */
@NullMarked
package org.suandian.scope2;

import org.jspecify.annotations.NullMarked;
