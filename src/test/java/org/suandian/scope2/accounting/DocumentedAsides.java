package org.suandian.scope2.accounting;

import static org.suandian.scope2.accounting.book.Amounts.memo;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.suandian.scope2.accounting.BaseYear.Change;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.memo.ChinaGreenShare;
import org.suandian.scope2.accounting.memo.EmbodiedShare;
import org.suandian.scope2.accounting.result.MemoLine.Kind;
import org.suandian.scope2.accounting.review.BaseYearReview;
import org.suandian.scope2.accounting.review.ErrorPropagation;
import org.suandian.scope2.factor.IssuanceResidualMix;
import org.suandian.scope2.factor.IssuanceResidualMix.EnergySource;
import org.suandian.scope2.indicator.SoftwareCarbonIntensity;
import org.suandian.scope2.indicator.SoftwareCarbonIntensity.Component;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What docs/scope2.md describes in its examples of memo lines, helpers and what helps to read the totals. */
final class DocumentedAsides {

    private DocumentedAsides() {}

    static Map<String, Supplier<BigDecimal>> all() {
        Map<String, Supplier<BigDecimal>> examples = new LinkedHashMap<>();
        examples.put(
                "13a",
                () -> memo(PublishedCasesTest.fiveCountries(), Kind.UPSTREAM).tonnes());
        examples.put(
                "13b",
                () -> memo(PublishedCasesTest.fiveCountries(), Kind.LOSSES).tonnes());
        examples.put(
                "13c",
                () -> memo(PublishedCasesTest.fiveCountries(), Kind.LOSSES)
                        .plus(memo(PublishedCasesTest.fiveCountries(), Kind.UPSTREAM_OF_LOSSES))
                        .tonnes());
        examples.put(
                "14",
                () -> EmbodiedShare.of(new Embodied(
                                "server",
                                LedgerEmissions.ofTonnes(BigDecimal.ONE),
                                BigDecimal.valueOf(4),
                                BigDecimal.ONE))
                        .grams());
        ChinaGreenShare china = new ChinaGreenShare(Book.mwh("10000"), Book.mwh("7950"));
        examples.put("15a", china::share);
        examples.put("15b", () -> BigDecimal.valueOf(china.certificatesNeeded()));
        examples.put("16", DocumentedAsides::issuance);
        examples.put("17", DocumentedAsides::intensity);
        examples.put("18a", () -> ErrorPropagation.combine(List.of(BigDecimal.TWO, BigDecimal.TEN)));
        examples.put("18b", DocumentedAsides::uncertainty);
        examples.put("19a", () -> baseYear(0));
        examples.put("19b", () -> baseYear(1));
        return examples;
    }

    private static BigDecimal issuance() {
        return new IssuanceResidualMix(List.of(
                        source("wind", 40, 25, 5, 0),
                        source("hydro", 20, 10, 0, 0),
                        source("gas", 30, 0, 0, 400),
                        source("coal", 10, 0, 0, 900)))
                .residualRate()
                .gramsPerKilowattHour();
    }

    private static EnergySource source(String name, int production, int issued, int expired, int rate) {
        return new EnergySource(
                name,
                BigDecimal.valueOf(production),
                BigDecimal.valueOf(issued),
                BigDecimal.valueOf(expired),
                new EmissionRate(BigDecimal.valueOf(rate)));
    }

    private static BigDecimal intensity() {
        return new SoftwareCarbonIntensity(
                        List.of(component("app", "0.023", "4.305"), component("db", "0.0096", "5.112")), BigDecimal.ONE)
                .emissions()
                .grams();
    }

    private static Component component(String name, String kilowattHours, String embodied) {
        return new Component(
                name,
                LedgerEnergy.ofKilowattHours(new BigDecimal(kilowattHours)),
                new EmissionRate(new BigDecimal("951")),
                new LedgerEmissions(new BigDecimal(embodied)));
    }

    private static BigDecimal uncertainty() {
        return new Book()
                .site(site("A")
                        .mwh("1000")
                        .uncertainty(Optional.of(2.0), Optional.of(10.0))
                        .location("100"))
                .site(site("B")
                        .mwh("1000")
                        .uncertainty(Optional.of(5.0), Optional.empty())
                        .location("300"))
                .account()
                .uncertainty()
                .orElseThrow()
                .locationPercent();
    }

    private static BigDecimal baseYear(int step) {
        BaseYear year = new BaseYear(
                2022,
                LedgerEmissions.ofTonnes(new BigDecimal("10000")),
                LedgerEmissions.ZERO,
                BigDecimal.TEN,
                List.of(
                        new Change("error", LedgerEmissions.ofTonnes(new BigDecimal("800"))),
                        new Change("correction", LedgerEmissions.ofTonnes(new BigDecimal("300")))));
        return BaseYearReview.review(year).steps().get(step).cumulativePercent();
    }
}
