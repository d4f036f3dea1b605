package org.suandian.costmodel.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.PriceUse;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.grid.CarbonQuote;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.provenance.Source;
import org.suandian.provenance.SourceCatalogue;

/**
 * How far the answer can be trusted.
 *
 * @param weakestTier the tier of the weakest grid value used; absent where none was used
 * @param weakestInputs which values have that tier
 * @param caveats what must be read with the figures
 * @param notCalculated figures that cannot be known here, each with the reason
 */
public record QualityDto(
        Optional<QualityTier> weakestTier,
        List<String> weakestInputs,
        List<CaveatDto> caveats,
        List<NotCalculatedDto> notCalculated) {

    /** A caveat's stable code and its sentence. */
    public record CaveatDto(Caveat code, String text) {}

    /** A figure that is absent, and why. */
    public record NotCalculatedDto(String figure, String reason) {}

    static QualityDto of(CostAnswer answer, SourceCatalogue sources) {
        Map<String, QualityTier> tiers = new TreeMap<>();
        answer.price().map(PriceUse::quote).ifPresent(quote -> tiers.put("price", quote.tier()));
        answer.carbon().location().map(CarbonQuote::tier).ifPresent(tier -> tiers.put("locationIntensity", tier));
        Optional<QualityTier> weakest = tiers.values().stream().max(Comparator.naturalOrder());
        return new QualityDto(
                weakest,
                tiers.keySet().stream()
                        .filter(name -> weakest.equals(Optional.ofNullable(tiers.get(name))))
                        .toList(),
                caveats(answer, sources).stream()
                        .map(caveat -> new CaveatDto(caveat, caveat.text()))
                        .toList(),
                missing(answer));
    }

    /** What the answer says of itself, and what the terms of its sources add. */
    private static Set<Caveat> caveats(CostAnswer answer, SourceCatalogue sources) {
        EnumSet<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        caveats.addAll(answer.caveats());
        for (Source source : sources.listSources(answer.sourceIds())) {
            if (!source.rankingAllowed()) {
                caveats.add(Caveat.RANKING_NOT_ALLOWED);
            }
            if (!source.redistributable()) {
                caveats.add(Caveat.LICENCE_RESTRICTED);
            }
        }
        return caveats;
    }

    private static List<NotCalculatedDto> missing(CostAnswer answer) {
        List<NotCalculatedDto> missing = new ArrayList<>();
        lacking(answer, missing, Figure.ACCELERATOR_ENERGY, "acceleratorEnergyKwhPerMtok", "WHOLE_SYSTEM_MEASURED");
        lacking(answer, missing, Figure.ELECTRICITY_COST, "electricityCostPerMtok", "NO_PRICE");
        lacking(answer, missing, Figure.HARDWARE_COST, "hardwareCostPerMtok", "NO_HARDWARE_RATE");
        lacking(
                answer,
                missing,
                Figure.TOTAL_COST,
                "totalCostPerMtok",
                answer.price().isEmpty() ? "NO_PRICE" : "NO_HARDWARE_RATE");
        lacking(answer, missing, Figure.LOCATION_BASED, "locationBasedGco2ePerMtok", "NO_DIRECT_FACTOR");
        lacking(answer, missing, Figure.MARKET_BASED, "marketBasedGco2ePerMtok", "NO_DIRECT_FACTOR");
        lacking(answer, missing, Figure.LIFECYCLE, "lifecycleGco2ePerMtok", "NO_LIFECYCLE_FACTOR");
        lacking(answer, missing, Figure.MARGINAL, "marginalGco2ePerMtok", "NO_MARGINAL_SIGNAL");
        return missing;
    }

    private static void lacking(
            CostAnswer answer, List<NotCalculatedDto> missing, Figure figure, String name, String reason) {
        if (answer.central(TokenView.BLENDED, figure).isEmpty()) {
            missing.add(new NotCalculatedDto(name, reason));
        }
    }
}
