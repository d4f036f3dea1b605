package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.internal.register.BundledMarkets;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.market.MarketCatalogue;

class MarketsTest {

    private final List<Market> bundled = new BundledMarkets().list();
    private final MarketCatalogue markets = new MarketCatalogue(bundled, List.of());

    private Market market(String id) {
        return markets.find(id).orElseThrow();
    }

    private static Market own(String id, String country) {
        return new Market(id, id, Set.of(country), Set.of(), true, "own reading");
    }

    @Test
    void noCountryIsInTwoBundledMarketsAndLinkedMarketsAreThere() {
        Set<String> seen = new HashSet<>();
        for (Market market : bundled) {
            assertThat(market.countries()).allMatch(seen::add);
            assertThat(market.accepts()).allMatch(id -> markets.find(id).isPresent());
            assertThat(market.source()).startsWith("market-");
        }
    }

    @Test
    void europeIsOneMarketAndTheUnitedKingdomIsNotOfIt() {
        assertThat(markets.defaultOf("DE")).isEqualTo("EU-GO");
        assertThat(markets.defaultOf("NO")).isEqualTo("EU-GO");
        assertThat(markets.defaultOf("GB")).isEqualTo("UK-REGO");
        assertThat(market("EU-GO").admits("UK-REGO")).isFalse();
        assertThat(market("UK-REGO").admits("EU-GO")).isFalse();
    }

    @Test
    void linksNeedNotBeMutual() {
        assertThat(market("CH-GO").admits("EU-GO")).isTrue();
        assertThat(market("EU-GO").admits("CH-GO")).isFalse();
        assertThat(market("CA-REC").admits("US-REC")).isTrue();
        assertThat(market("US-REC").admits("CN-GEC")).isFalse();
    }

    @Test
    void aCountryThatNoMarketKnowsHasNoInstruments() {
        assertThat(markets.defaultOf("KP")).isEqualTo("NONE");
        assertThat(market("NONE").hasInstruments()).isFalse();
        assertThat(market("CN-GEC").hasInstruments()).isTrue();
    }

    @Test
    void aRecordedMarketReplacesABundledOneOfItsIdOnly() {
        MarketCatalogue more =
                new MarketCatalogue(bundled, List.of(own("A-DE", "DE"), own("EU-GO", "FR"), own("KP-X", "KP")));
        assertThat(more.find("EU-GO").orElseThrow().countries()).containsExactly("FR");
        assertThat(more.defaultOf("DE")).isEqualTo("A-DE");
        assertThat(more.defaultOf("KP")).isEqualTo("KP-X");
        assertThat(new MarketCatalogue(bundled, List.of(own("A-DE", "DE"))).defaultOf("DE"))
                .isEqualTo("EU-GO");
    }
}
