package org.suandian.scope2.internal.activity.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.activity.ActivityRecord;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.series.Interval;

class RecordParserTest {

    private final Parsing parsing = new Parsing();

    private ActivityRecord activity(String more) {
        return ((ReadRecord.Activity) parsing.parse(more).orElseThrow()).record();
    }

    @Test
    void aMeterReadingIsReadExactly() {
        ActivityRecord record = activity("meter=m1 energy=1.234567 energyUnit=MWh measurementPoint=UPS");

        assertThat(record.organisationId()).isEqualTo("acme");
        assertThat(record.siteId()).isEqualTo("us-ny");
        assertThat(record.interval())
                .isEqualTo(Interval.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T01:00:00Z")));
        assertThat(record.energy().milliwattHours()).isEqualTo(1_234_567_000);
        assertThat(record.point()).isEqualTo(MeasurementPoint.UPS);
        assertThat(record.origin()).isEqualTo(EnergyOrigin.METERED);
        assertThat(record.meterId()).contains("m1");
        assertThat(record.workload()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, kWh, 1000000, ''",
        "1.50, kWh, 1500000, ''",
        "0, kWh, 0, ''",
        "1.0000005, kWh, 1000000, 1.0000005 kWh", // half to even
        "3.60, MJ, 1000000, 3.6 MJ",
        "1000, J, 278, 1000 J", // 0.2777... Wh
        "2.5e3, Wh, 2500000, 2500 Wh",
        "1, GWh, 1000000000000, 1 GWh"
    })
    void energyIsConvertedOnceAndKeptAsGiven(String amount, String unit, long milliwattHours, String given) {
        ReadRecord.Activity read = (ReadRecord.Activity)
                parsing.parse("energy=%s energyUnit=%s measurementPoint=PDU".formatted(amount, unit))
                        .orElseThrow();
        assertThat(read.record().energy().milliwattHours()).isEqualTo(milliwattHours);
        assertThat(read.given()).isEqualTo(Optional.of(given).filter(text -> !text.isEmpty()));
    }

    @Test
    void whatHasNeitherMeterNorWorkloadIsAMeterWithoutName() {
        assertThat(activity("energy=1 energyUnit=kWh measurementPoint=PDU").meterId())
                .contains("");
        assertThat(activity("energy=1 energyUnit=kWh measurementPoint=PDU tenant=t")
                        .meterId())
                .isEmpty();
    }

    @Test
    void acceleratorHoursTimesPowerAreCalculated() {
        ReadRecord.Activity read = (ReadRecord.Activity)
                parsing.parse("acceleratorHours=7.5 powerWPerAccelerator=650 accelerator=h100 batch=b1 inputTokens=10")
                        .orElseThrow();
        // 7.5 h x 650 W = 4.875 kWh
        assertThat(read.record().energy().milliwattHours()).isEqualTo(4_875_000);
        assertThat(read.record().origin()).isEqualTo(EnergyOrigin.CALCULATED);
        assertThat(read.record().point()).isEqualTo(MeasurementPoint.IT_EQUIPMENT);
        assertThat(read.given()).contains("7.5 accelerator-hours x 650 W");
        assertThat(read.record().workload())
                .contains(new WorkloadFacts(
                        Optional.empty(), Optional.of("h100"), Optional.empty(), Optional.of("b1"), 10, 0, 7_500));
    }

    @Test
    void tokensAloneAreModelled() {
        ReadRecord.Activity read = (ReadRecord.Activity) parsing.parse(
                        "model=M accelerator=h100 inputTokens=1000000 outputTokens=200000 precision=fp8 concurrency=64")
                .orElseThrow();
        // 1e6 x 1e-6 kWh + 2e5 x 5e-6 kWh = 2 kWh
        assertThat(read.record().energy().milliwattHours()).isEqualTo(2_000_000);
        assertThat(read.record().origin()).isEqualTo(EnergyOrigin.MODELLED);
        assertThat(read.given()).contains("tokens, precision fp8, concurrency 64");
        assertThat(read.record().workload().orElseThrow().modelId()).contains("m");
        assertThat(read.record().meterId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "energy=1 measurementPoint=PDU; missing-unit energyUnit",
                "energy=1 energyUnit=kwh measurementPoint=PDU; ambiguous-unit energyUnit",
                "energy=1 energyUnit=mwh measurementPoint=PDU; ambiguous-unit energyUnit",
                "energy=1 energyUnit=BTU measurementPoint=PDU; unknown-unit energyUnit",
                "energy=1 energyUnit=kWh; missing-value measurementPoint",
                "energy=1 energyUnit=kWh measurementPoint=pdu; unknown-code measurementPoint",
                "energy=-1 energyUnit=kWh measurementPoint=PDU; negative-energy energy",
                "energy=NaN energyUnit=kWh measurementPoint=PDU; not-a-number energy",
                "energy=1e31 energyUnit=kWh measurementPoint=PDU; number-out-of-range energy",
                "energy=1e999999999 energyUnit=kWh measurementPoint=PDU; number-out-of-range energy",
                "energy=1e20 energyUnit=kWh measurementPoint=PDU; energy-out-of-range energy",
                "energy=10000.1 energyUnit=MWh measurementPoint=PDU; power-out-of-range energy",
                "energy=1,5 energyUnit=kWh measurementPoint=PDU; not-a-number energy",
                "energy=1 energyUnit=kWh measurementPoint=PDU powerWPerAccelerator=5; contradicting-values powerWPerAccelerator",
                "acceleratorHours=1; missing-value energy",
                "powerWPerAccelerator=700; missing-value acceleratorHours",
                "acceleratorHours=1 powerWPerAccelerator=0; power-out-of-range powerWPerAccelerator",
                "inputTokens=5 model=m; missing-value accelerator",
                "inputTokens=5 model=other accelerator=h100; unknown-model model",
                "inputTokens=-5 energy=1 energyUnit=kWh measurementPoint=PDU; negative-amount inputTokens",
                "inputTokens=1.5 energy=1 energyUnit=kWh measurementPoint=PDU; not-a-whole-number inputTokens",
                "inputTokens=5 model=m accelerator=h100 measurementPoint=UPS; contradicting-values measurementPoint",
                "reverses=x energy=1 energyUnit=kWh measurementPoint=PDU; contradicting-values reverses",
                "type=CORRECTION energy=1 energyUnit=kWh measurementPoint=PDU; unknown-code type"
            })
    void amountsThatAreNoneAreRefused(String more, String issue) {
        assertThat(parsing.parse(more)).isEmpty();
        assertThat(parsing.issues()).containsExactly(issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "start=2026-01-01T00:00:00; naive-timestamp start",
                "start=2026-01-01T01:00:00Z; end-before-start end",
                "start=2026-01-01T09:00:00+08:00; end-before-start end",
                "end=2027-01-03T00:00:00Z; interval-too-long end",
                "start=2027-06-01T00:00:00Z end=2027-06-01T01:00:00Z; start-in-future start",
                "start=yesterday; not-a-timestamp start",
                "site=us-nyc; unknown-site site",
                "organisation=; missing-value organisation",
                "id=; missing-value id"
            })
    void whenWhereAndWhoseAreChecked(String more, String issue) {
        assertThat(parsing.parse("energy=1 energyUnit=kWh measurementPoint=PDU " + more))
                .isEmpty();
        assertThat(parsing.issues()).containsExactly(issue);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(parsing.parse("site=nowhere start=x energy=1 energyUnit=KWH"))
                .isEmpty();
        assertThat(parsing.issues())
                .containsExactly(
                        "unknown-site site",
                        "not-a-timestamp start",
                        "ambiguous-unit energyUnit",
                        "missing-value measurementPoint");
    }

    @Test
    void hintsSayWhatMayBeMeant() {
        parsing.parse("energy=1 energyUnit=kwh measurementPoint=PDU site=us-nyy");
        assertThat(parsing.messages()).anyMatch(text -> text.contains("Maybe kWh is meant."));
        assertThat(parsing.messages()).anyMatch(text -> text.contains("Maybe us-ny is meant."));
    }

    @Test
    void longTextsControlCharactersAndOuterSpacesAreRefused() {
        assertThat(parsing.parse("energy=1 energyUnit=kWh measurementPoint=PDU tenant=" + "x".repeat(201)))
                .isEmpty();
        assertThat(parsing.parse("energy=1 energyUnit=kWh measurementPoint=PDU tenant=a\u0000b"))
                .isEmpty();
        assertThat(parsing.parse("energy=1 energyUnit=kWh measurementPoint=PDU tenant=\u2003a"))
                .isEmpty();
        assertThat(parsing.issues())
                .containsExactly("too-long tenant", "control-character tenant", "spaces-around tenant");
    }

    @Test
    void aReversalNeedsItsIdAndWhatItTakesBackOnly() {
        Optional<ReadRecord> record = parsing.parse("type=REVERSAL reverses=a1 site= start= end=");
        ReadRecord.Reversal reversal = (ReadRecord.Reversal) record.orElseThrow();
        assertThat(reversal.reversesId()).isEqualTo("a1");
        ActivityRecord taken = activity("energy=2 energyUnit=kWh measurementPoint=PDU inputTokens=7 tenant=t");
        assertThat(reversal.stated().contradictions(taken)).isEmpty();
    }

    @Test
    void aReversalThatStatesSomethingElseIsFound() {
        ActivityRecord taken = activity("energy=2 energyUnit=kWh measurementPoint=PDU inputTokens=7 tenant=t");
        ReadRecord.Reversal exact = (ReadRecord.Reversal)
                parsing.parse("type=REVERSAL reverses=a1 energy=-2000 energyUnit=Wh inputTokens=-7 tenant=t")
                        .orElseThrow();
        ReadRecord.Reversal other = (ReadRecord.Reversal)
                parsing.parse("type=REVERSAL reverses=a1 energy=2 energyUnit=kWh inputTokens=-8 tenant=u")
                        .orElseThrow();
        assertThat(exact.stated().contradictions(taken)).isEmpty();
        assertThat(other.stated().contradictions(taken))
                .extracting(Enum::name)
                .containsExactly("ENERGY", "TENANT", "INPUT_TOKENS");
    }
}
