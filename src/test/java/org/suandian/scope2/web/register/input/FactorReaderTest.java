package org.suandian.scope2.web.register.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;

class FactorReaderTest {

    private static final String FACTOR = """
            {'id':'de-2025','kind':'LOCATION_AVERAGE','area':'DE','from':'2025-01-01T00:00:00+01:00',
             'to':'2026-01-01T00:00:00+01:00','year':2024,'value':0.363,'unit':'kg/kWh','basis':'DIRECT','gases':'CO2e',
             'source':'UBA 2025','uncertaintyPercent':5}
            """;

    private final Bodies bodies = new Bodies();
    private final FactorReader reader = new FactorReader(Bodies.WORLD);

    @Test
    void aFactorIsReadExactly() {
        EmissionFactor factor = bodies.json(reader, FACTOR).getFirst();

        assertThat(bodies.errors()).isEmpty();
        assertThat(bodies.warnings()).isEmpty();
        assertThat(factor.rate().gramsPerKilowattHour()).isEqualTo("363");
        assertThat(factor.validity().start()).isEqualTo(Instant.parse("2024-12-31T23:00:00Z"));
        assertThat(factor.kind()).isEqualTo(FactorKind.LOCATION_AVERAGE);
        assertThat(factor.basis()).isEqualTo(CarbonBasis.DIRECT);
        assertThat(factor.uncertaintyPercent()).hasValue(5.0);
    }

    @Test
    void aRowSaysTheSameAsAnObject() {
        List<EmissionFactor> rows = bodies.csv(
                reader,
                "unit,value,id,kind,area,from,to,year,basis,gases,source,uncertainty_percent",
                "kg/kWh,0.363,de-2025,LOCATION_AVERAGE,DE,2024-12-31T23:00:00Z,2025-12-31T23:00:00Z,2024,DIRECT,CO2e,UBA 2025,5");

        assertThat(rows).isEqualTo(bodies.json(reader, FACTOR));
    }

    @Test
    void moreDigitsThanADoubleHasAreKept() {
        assertThat(bodies.json(reader, FACTOR.replace("0.363", "0.36312345678901234567"))
                        .getFirst()
                        .rate()
                        .gramsPerKilowattHour())
                .isEqualTo("363.12345678901234567");
    }

    @Test
    void eachProblemOfEachEntryIsTold() {
        List<EmissionFactor> read = bodies.json(
                reader,
                "[" + FACTOR
                        + ",{'id':'x','value':'363','unitt':'g/kWh','basis':'MARGINAL','from':'2025-01-01T00:00:00'}]");

        assertThat(read).hasSize(1);
        assertThat(bodies.errors())
                .containsExactlyInAnyOrder(
                        "unknown-property at [1].unitt",
                        "malformed-property at [1].value",
                        "missing-property at [1].unit",
                        "missing-property at [1].kind",
                        "missing-property at [1].area",
                        "malformed-property at [1].from",
                        "missing-property at [1].to",
                        "missing-property at [1].year",
                        "missing-property at [1].gases",
                        "missing-property at [1].source");
    }

    @Test
    void marginalFactorsAreRefusedByBasisAndByKind() {
        bodies.json(reader, FACTOR.replace("DIRECT", "MARGINAL"));
        bodies.json(reader, FACTOR.replace("LOCATION_AVERAGE", "MARGINAL"));
        assertThat(bodies.errors()).containsExactly("marginal-factor at basis", "marginal-factor at kind");
    }

    @Test
    void aUnitWithoutAMassOrWithSmallLettersIsRefused() {
        bodies.json(reader, FACTOR.replace("kg/kWh", "kg/kwh"));
        bodies.json(reader, FACTOR.replace("kg/kWh", "kg"));
        bodies.json(reader, FACTOR.replace("0.363", "363"));
        assertThat(bodies.errors())
                .containsExactly("ambiguous-unit at unit", "ambiguous-unit at unit", "implausible-rate at value");
    }

    @Test
    void figuresAndAreasThatAreOddAreToldAndTaken() {
        assertThat(bodies.json(reader, FACTOR.replace("kg/kWh", "g/kWh").replace("'DE'", "'Germany'")))
                .hasSize(1);
        assertThat(bodies.warnings()).containsExactly("implausibly-small-rate", "unknown-area");
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsRefused() {
        bodies.json(reader, FACTOR.replace("2026-01-01", "2024-01-01"));
        assertThat(bodies.errors()).containsExactly("empty-interval at to");
    }

    @Test
    void aBadHeaderIsToldOnce() {
        assertThat(bodies.csv(reader, "id,id,unitt", "a,b,c")).isEmpty();
        assertThat(bodies.errors()).containsExactly("repeated-column at line 1", "unknown-column at line 1");
    }

    @Test
    void aRowOfAnotherLengthIsTold() {
        bodies.csv(reader, "id,kind", "a", "b,SUPPLIER,c");
        assertThat(bodies.errors())
                .containsExactly("wrong-number-of-fields at line 2", "wrong-number-of-fields at line 3");
    }

    @Test
    void nothingIsNoRequest() {
        bodies.json(reader, "[]");
        bodies.csv(reader, "id,kind");
        assertThat(bodies.errors()).containsExactly("empty-request at ", "empty-request at ");
    }
}
