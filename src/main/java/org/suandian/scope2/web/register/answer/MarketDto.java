package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;

/** A market of contractual instruments. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "LedgerMarket")
public record MarketDto(
        String id,
        String name,

        @Schema(description = "ISO 3166-1 alpha-2, or with a subdivision")
        List<String> countries,

        @Schema(description = "Other markets whose instruments may be used here")
        List<String> accepts,

        boolean hasInstruments,
        String source,

        @Schema(readOnly = true, description = "Absent for a market that comes with the service")
        Optional<Integer> version,

        @Schema(readOnly = true) Optional<Long> blockSequence,
        @Schema(readOnly = true) Optional<Instant> recordedAt) {

    private static MarketDto of(
            Market market, Optional<Integer> version, Optional<Long> block, Optional<Instant> recordedAt) {
        return new MarketDto(
                market.id(),
                market.name(),
                List.copyOf(new TreeSet<>(market.countries())),
                List.copyOf(new TreeSet<>(market.accepts())),
                market.hasInstruments(),
                market.source(),
                version,
                block,
                recordedAt);
    }

    static MarketDto of(Recorded<Market> recorded) {
        return of(
                recorded.value(),
                Optional.of(recorded.version()),
                Optional.of(recorded.blockSequence()),
                Optional.of(recorded.recordedAt()));
    }

    /**
     * Markets in order of id.
     *
     * @param head of the ledger as it was read
     */
    @Schema(name = "LedgerMarketList")
    public record ListDto(HeadDto head, List<MarketDto> markets) {

        /** The recorded ones, and those that come with the service and were not replaced. */
        public static ListDto of(LedgerHead head, List<Recorded<Market>> recorded, List<Market> bundled) {
            Set<String> replaced =
                    recorded.stream().map(each -> each.value().id()).collect(Collectors.toSet());
            List<MarketDto> markets = new ArrayList<>();
            recorded.forEach(each -> markets.add(MarketDto.of(each)));
            bundled.stream()
                    .filter(market -> !replaced.contains(market.id()))
                    .forEach(market ->
                            markets.add(MarketDto.of(market, Optional.empty(), Optional.empty(), Optional.empty())));
            markets.sort(Comparator.comparing(MarketDto::id));
            return new ListDto(HeadDto.of(head), markets);
        }
    }
}
