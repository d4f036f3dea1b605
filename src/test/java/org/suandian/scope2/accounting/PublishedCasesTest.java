package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertTonnes;
import static org.suandian.scope2.accounting.book.Amounts.memo;
import static org.suandian.scope2.accounting.book.Amounts.siteLocation;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.MemoLine.Kind;
import org.suandian.scope2.quantity.LedgerEmissions;

/** Cases that others have published with their results. */
class PublishedCasesTest {

    /** Of 100 MWh generated 10 are lost; 1 t/MWh at the plant, 5 t upstream of it. */
    private static final BigDecimal LOST_OF_CONSUMED =
            BigDecimal.TEN.divide(new BigDecimal(90), MathContext.DECIMAL128);

    private static AccountingResult consumer() {
        return new Book()
                .site(site("consumer").mwh("90").location("1000").upstream("50").loss(LOST_OF_CONSUMED))
                .account();
    }

    @Test
    void lossesAreTheConsumersCategoryThreeAndNotItsScopeTwo() {
        AccountingResult result = consumer();

        assertLocationTonnes(result, "90");
        assertTonnes(memo(result, Kind.UPSTREAM), "4.5");
        LedgerEmissions losses = memo(result, Kind.LOSSES).plus(memo(result, Kind.UPSTREAM_OF_LOSSES));
        assertThat(losses.tonnes().setScale(12, RoundingMode.HALF_EVEN)).isEqualByComparingTo("10.5");
    }

    @Test
    void lossesAreTheGridCompanysScopeTwoAndWhatItSellsItsCategoryThree() {
        AccountingResult grid = new Book()
                .site(site("grid").mwh("10").location("1000").upstream("50"))
                .account();
        AccountingResult sold = consumer();

        assertLocationTonnes(grid, "10");
        assertTonnes(memo(grid, Kind.UPSTREAM), "0.5");
        assertTonnes(sold.locationBased().plus(memo(sold, Kind.UPSTREAM)), "94.5");
    }

    private static AccountingResult fiveCountries() {
        return new Book()
                .site(site("AU").kwh("500000").location("800").upstream("120").loss("0.10"))
                .site(site("CA").kwh("600000").location("400").upstream("100").loss("0.13"))
                .site(site("IN").kwh("400000").location("800").upstream("150").loss("0.15"))
                .site(site("US").kwh("5500000").location("500").upstream("100").loss("0.10"))
                .site(site("TR").kwh("200000").location("400").upstream("50").loss("0.12"))
                .site(site("heat-CA")
                        .kwh("50000")
                        .location("150")
                        .upstream("50")
                        .loss("0.05"))
                .account();
    }

    @Test
    void aDataCentreOperatorInFiveCountriesHas3797500KilogramsInScopeTwo() {
        AccountingResult result = fiveCountries();

        assertTonnes(result.locationBased().minus(siteLocation(result, "heat-CA")), "3790");
        assertTonnes(siteLocation(result, "heat-CA"), "7.5");
        assertLocationTonnes(result, "3797.5");
    }

    @Test
    void itsCategoryThreeIsUpstreamPlusCombustionFactorTimesLoss() {
        AccountingResult result = fiveCountries();

        LedgerEmissions heat = result.memos().stream()
                .filter(line -> line.kind() == Kind.UPSTREAM && line.subject().equals("heat-CA"))
                .map(line -> line.emissions().orElseThrow())
                .findFirst()
                .orElseThrow();
        assertTonnes(heat, "2.5");
        assertTonnes(memo(result, Kind.UPSTREAM).minus(heat), "740");
        assertTonnes(memo(result, Kind.LOSSES), "404.175");
        assertTonnes(memo(result, Kind.UPSTREAM).plus(memo(result, Kind.LOSSES)), "1146.675");
    }

    @Test
    void withTheFuelSupplyOfWhatIsLostItsLossesWouldBe483300Kilograms() {
        AccountingResult result = fiveCountries();

        assertTonnes(memo(result, Kind.LOSSES).plus(memo(result, Kind.UPSTREAM_OF_LOSSES)), "483.3");
    }

    @Test
    void fiftyMegawattHoursOfCertificatesCoverFiftyThousandKilowattHours() {
        AccountingResult result = new Book()
                .site(site("office").kwh("50000").location("485").residual("600"))
                .instrument(go("rec", "50"))
                .account();

        assertLocationTonnes(result, "24.25");
        assertMarketTonnes(result, "0");
    }

    @Test
    void eachSiteTakesTheFactorOfItsOwnGrid() {
        AccountingResult result = new Book()
                .site(
                        site("a").kwh("30000").location("212"),
                        site("b").kwh("20000").location("348"))
                .account();

        assertTonnes(siteLocation(result, "a"), "6.36");
        assertTonnes(siteLocation(result, "b"), "6.96");
        assertLocationTonnes(result, "13.32");
    }
}
