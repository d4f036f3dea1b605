package org.suandian.scope2.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.indicator.SoftwareCarbonIntensity.Component;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

class IndicatorsTest {

    private static Component component(String name, String kilowattHours, String embodied) {
        return new Component(
                name,
                LedgerEnergy.ofKilowattHours(new BigDecimal(kilowattHours)),
                new EmissionRate(new BigDecimal("951")),
                new LedgerEmissions(new BigDecimal(embodied)));
    }

    @Test
    void aShopEmitsWhatItsServersDo() {
        Component app = component("app", "0.023", "4.305");
        Component database = component("db", "0.0096", "5.112");
        SoftwareCarbonIntensity shop = new SoftwareCarbonIntensity(List.of(app, database), BigDecimal.ONE);

        assertThat(app.emissions().grams()).isEqualByComparingTo("26.178");
        assertThat(database.emissions().grams()).isEqualByComparingTo("14.2416");
        assertThat(shop.emissions().grams()).isEqualByComparingTo("40.4196");
        assertThat(shop.gramsPerUnit()).isEqualByComparingTo("40.4196");
    }

    @Test
    void aHundredUnitsShareIt() {
        SoftwareCarbonIntensity shop =
                new SoftwareCarbonIntensity(List.of(component("app", "0.023", "4.305")), new BigDecimal("100"));

        assertThat(shop.gramsPerUnit()).isEqualByComparingTo("0.26178");
        assertThatThrownBy(() -> new SoftwareCarbonIntensity(List.of(), BigDecimal.ZERO))
                .hasMessageContaining("must be above zero");
    }

    @ParameterizedTest
    @CsvSource({"1.25, BETTER_THAN_C", "1.26, C", "1.30, C", "1.35, C", "1.36, WORSE_THAN_C"})
    void theDraftsClassOfAPue(String pue, DraftLabelClass expected) {
        assertThat(DraftLabelClass.ofPue(new BigDecimal(pue))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, BETTER_THAN_C", "0.2, BETTER_THAN_C", "0.35, C", "0.4, C", "0.41, WORSE_THAN_C"})
    void theDraftsClassOfAWue(String wue, DraftLabelClass expected) {
        assertThat(DraftLabelClass.ofWue(new BigDecimal(wue))).isEqualTo(expected);
    }

    @Test
    void theDraftIsNotInForce() {
        assertThat(DraftLabelClass.isInForce()).isFalse();
        assertThatThrownBy(() -> DraftLabelClass.ofPue(new BigDecimal("0.9"))).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> DraftLabelClass.ofWue(new BigDecimal("-1"))).hasMessageContaining("negative");
    }
}
