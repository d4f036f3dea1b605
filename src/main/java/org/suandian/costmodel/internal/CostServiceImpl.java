package org.suandian.costmodel.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.Catalogues;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.hours.HourColumns;
import org.suandian.costmodel.hours.HourColumnsBuilder;
import org.suandian.costmodel.hours.HourService;
import org.suandian.costmodel.hours.Ranking;
import org.suandian.costmodel.hours.RankingEntry;
import org.suandian.costmodel.hours.RankingQuestion;
import org.suandian.grid.GridService;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.provenance.SourceService;
import org.suandian.site.SiteService;
import org.suandian.throughput.ThroughputService;

@ApplicationScoped
class CostServiceImpl implements CostService, HourService {

    /** Versions that are asked for again and again: the newest, and a few that somebody compares with. */
    private static final int VERSIONS_KEPT = 8;

    /** Hours kept in columns: some 300 years of places at 26 bytes an hour are 70 MB. */
    private static final long HOURS_KEPT = 300L * 8_784;

    private record ColumnsKey(
            long version,
            String placeId,
            String currency,
            String priceKind,
            CostQuestion.Overrides overrides,
            Instant start,
            int hours) {}

    private final DataVersions versions;
    private final GridService grid;
    private final ThroughputService throughput;
    private final SiteService sites;
    private final SourceService sources;

    private final Cache<Long, CostCalculator> calculators =
            Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build();
    private final Cache<Long, CostCalculator> rankable =
            Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build();
    private final Cache<ColumnsKey, HourColumns> columns = Caffeine.newBuilder()
            .maximumWeight(HOURS_KEPT)
            .weigher((ColumnsKey key, HourColumns value) -> value.hours())
            .build();

    CostServiceImpl(
            DataVersions versions,
            GridService grid,
            ThroughputService throughput,
            SiteService sites,
            SourceService sources) {
        this.versions = versions;
        this.grid = grid;
        this.throughput = throughput;
        this.sites = sites;
        this.sources = sources;
    }

    @Override
    public CostCalculator calculator(Optional<Instant> asOf) {
        DataVersion version = versions.of(asOf);
        return calculators.get(
                version.number(),
                unused -> new CostCalculator(new Catalogues(
                        version, grid.catalogue(version), throughput.catalogue(version), sites.catalogue(version))));
    }

    @Override
    public CostCalculator comparingCalculator(Optional<Instant> asOf) {
        return rankable(calculator(asOf));
    }

    @Override
    public HourColumns hours(CostCalculator calculator, CostQuestion question, Instant start, int hours) {
        ColumnsKey key = new ColumnsKey(
                calculator.catalogues().version().number(),
                calculator.catalogues().sites().getPlace(question.placeId()).id(),
                question.effectiveCurrency().getCurrencyCode(),
                question.priceKind().map(Enum::name).orElse(""),
                question.overrides(),
                start,
                hours);
        return columns.get(key, unused -> new HourColumnsBuilder(calculator, question).build(start, hours));
    }

    @Override
    public List<RankingEntry> rank(CostCalculator calculator, RankingQuestion question) {
        CostCalculator allowed = rankable(calculator);
        return new Ranking(allowed, (ofPlace, start, hours) -> hours(allowed, ofPlace, start, hours)).rank(question);
    }

    private CostCalculator rankable(CostCalculator calculator) {
        Catalogues all = calculator.catalogues();
        return rankable.get(
                all.version().number(),
                unused -> new CostCalculator(new Catalogues(
                        all.version(),
                        all.grid(),
                        all.throughput()
                                .withoutSources(sources.catalogue(all.version()).idsBarredFromRankings()),
                        all.sites())));
    }
}
