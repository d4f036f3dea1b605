package org.suandian.costmodel;

import java.util.Optional;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.ResidualMix;

/**
 * The carbon intensities that an answer used.
 *
 * @param location direct, average; empty where nothing is known
 * @param residual the residual mix behind the market-based figure; empty where the grid average stands in
 * @param lifecycle information only; empty where unknown
 * @param marginal information only; empty where unknown
 */
public record CarbonUse(
        Optional<CarbonQuote> location,
        Optional<ResidualMix> residual,
        Optional<CarbonQuote> lifecycle,
        Optional<CarbonQuote> marginal) {}
