package org.suandian.scope2.accounting.memo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.SiteConsumption.UsedLossRate;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.Wording;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/**
 * Scope 3, category 3 of the electricity consumed, scope2.md (13). Losses are the combustion factor times the loss, as the example of the
 * Technical Guidance has it; the fuel supply of what is lost, which its formula would add, is a line of its own.
 */
final class CategoryThree {

    private CategoryThree() {}

    /** Upstream, losses, upstream of losses: each where its factors are known. */
    static List<MemoLine> lines(SiteConsumption consumption, Optional<LocationLine> location) {
        List<MemoLine> lines = new ArrayList<>();
        Optional<UsedFactor> upstream = consumption.upstream();
        Optional<UsedLossRate> loss = consumption.lossShare();
        upstream.ifPresent(factor -> lines.add(upstream(consumption, factor)));
        if (loss.isPresent()) {
            location.ifPresent(line -> lines.add(losses(line, loss.get())));
            upstream.ifPresent(factor -> lines.add(upstreamOfLosses(consumption, factor, loss.get())));
        }
        return lines;
    }

    private static MemoLine upstream(SiteConsumption consumption, UsedFactor factor) {
        return new MemoLine(
                MemoLine.Kind.UPSTREAM,
                consumption.siteId(),
                Optional.of(factor.rate().of(consumption.energy())),
                Statement.of(
                        Sentence.UPSTREAM,
                        Wording.megawattHours(consumption.energy()),
                        Wording.rate(factor.rate()),
                        factor.key()));
    }

    private static MemoLine losses(LocationLine location, UsedLossRate loss) {
        return new MemoLine(
                MemoLine.Kind.LOSSES,
                location.siteId(),
                Optional.of(times(location.emissions(), loss.share())),
                Statement.of(
                        Sentence.LOSSES,
                        Wording.kilograms(location.emissions()),
                        Wording.percent(loss.share()),
                        loss.id()));
    }

    private static MemoLine upstreamOfLosses(SiteConsumption consumption, UsedFactor factor, UsedLossRate loss) {
        return new MemoLine(
                MemoLine.Kind.UPSTREAM_OF_LOSSES,
                consumption.siteId(),
                Optional.of(times(factor.rate().of(consumption.energy()), loss.share())),
                Statement.of(
                        Sentence.UPSTREAM_OF_LOSSES,
                        Wording.megawattHours(consumption.energy()),
                        Wording.rate(factor.rate()),
                        factor.key(),
                        Wording.percent(loss.share()),
                        loss.id()));
    }

    private static LedgerEmissions times(LedgerEmissions emissions, BigDecimal share) {
        return new LedgerEmissions(emissions.grams().multiply(share));
    }
}
