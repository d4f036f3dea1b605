package org.suandian.scope2.web.register.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.internal.register.registration.Draft;

class InstrumentReaderTest {

    private static final String GO = """
            {'organisation':'acme','id':'go-1','type':'GO','registry':'AIB','series':'DE-7','firstSerial':101,'lastSerial':300,
             'volumeMwh':200,'technology':'WIND','market':'EU-GO','vintage':'2025-09','rate':0,'rateUnit':'g/kWh',
             'retiredOn':'2026-01-15','beneficiary':'acme','sites':['hall-1'],'source':'statement 7'}
            """;

    private final Bodies bodies = new Bodies();
    private final InstrumentReader reader = new InstrumentReader(Bodies.WORLD);

    @Test
    void aCertificateIsRead() {
        Instrument go = bodies.json(reader, GO).getFirst();

        assertThat(bodies.errors()).isEmpty();
        assertThat(go.serials()).hasValue(new SerialRange("AIB", "DE-7", 101, 300));
        assertThat(go.volume().orElseThrow().milliwattHours()).isEqualTo(200_000_000_000L);
        assertThat(go.retirement()).hasValue(new Retirement(LocalDate.parse("2026-01-15"), "acme"));
        assertThat(go.siteIds()).isEqualTo(Set.of("hall-1"));
        assertThat(go.attestations().uniqueClaim()).isEmpty();
    }

    @Test
    void serialsSayTheVolume() {
        assertThat(bodies.json(reader, GO.replace("'volumeMwh':200,", ""))).isEqualTo(bodies.json(reader, GO));
    }

    @Test
    void aRowSaysTheSameAsAnObject() {
        List<Instrument> rows = bodies.csv(
                reader,
                "organisation,id,type,registry,series,first_serial,last_serial,volume_mwh,technology,market,vintage,rate,rate_unit,retired_on,beneficiary,sites,source",
                "acme,go-1,GO,AIB,DE-7,101,300,200,WIND,EU-GO,2025-09,0,g/kWh,2026-01-15,acme,hall-1,statement 7");
        assertThat(bodies.errors()).isEmpty();
        assertThat(rows).isEqualTo(bodies.json(reader, GO));
    }

    @Test
    void aVolumeInKilowattHoursIsFound() {
        bodies.json(reader, GO.replace("'volumeMwh':200", "'volumeMwh':200000"));
        assertThat(bodies.errors()).containsExactly("volume-not-of-serials at volumeMwh");
        assertThat(bodies.problems.listErrors().getFirst().message()).contains("Maybe the volume is in kWh");
    }

    @Test
    void whatTheLedgerCannotKeepIsNotRounded() {
        String ppa =
                "{'organisation':'acme','id':'p','type':'PPA','volumeMwh':%s,'technology':'SOLAR','market':'EU-GO',"
                        + "'vintage':'2025-09','source':'contract'}";
        assertThat(bodies.json(reader, ppa.formatted("0.000000001"))).hasSize(1);
        assertThat(bodies.json(reader, ppa.formatted("0.0000000001"))).isEmpty();
        assertThat(bodies.json(reader, ppa.formatted("1e12"))).isEmpty();
        assertThat(bodies.errors())
                .containsExactly("property-out-of-range at volumeMwh", "property-out-of-range at volumeMwh");
        assertThat(bodies.warnings()).containsExactly("no-emission-rate");
    }

    @Test
    void whatIsReferredToHasToBeThere() {
        bodies.json(reader, GO.replace("EU-GO", "EU-G0").replace("hall-1", "hall-2"));
        assertThat(bodies.errors()).containsExactly("unknown-market at market", "unknown-site at sites");
        assertThat(bodies.problems.listErrors().getFirst().message()).endsWith("Maybe EU-GO.");
    }

    @Test
    void halvesAreNotTaken() {
        bodies.json(
                reader,
                GO.replace("'beneficiary':'acme',", "")
                        .replace("'rateUnit':'g/kWh',", "")
                        .replace("'lastSerial':300,", "")
                        .replace("'vintage'", "'generationFrom':'2025-09-01T00:00:00Z','vintage'"));
        assertThat(bodies.errors())
                .containsExactlyInAnyOrder(
                        "missing-property at lastSerial",
                        "missing-property at generationTo",
                        "missing-property at rateUnit",
                        "missing-property at beneficiary");
    }

    @Test
    void twoOfOneRequestDoNotClaimTheSameSerials() {
        List<Instrument> read = bodies.json(
                reader,
                "[" + GO + "," + GO + "," + GO.replace("go-1", "go-2").replace("AIB", "aib") + ","
                        + GO.replace("go-1", "go-3").replace("acme", "other").replace("'sites':['hall-1'],", "") + "]");
        List<Draft<Instrument>> drafts = new java.util.ArrayList<>();
        read.forEach(each -> drafts.add(new Draft<>("[" + drafts.size() + "]", each)));
        RequestClaims.check(drafts, bodies.problems);
        assertThat(bodies.errors())
                .containsExactly(
                        "serials-already-claimed at [2].firstSerial", "serials-already-claimed at [3].firstSerial");
        assertThat(bodies.problems.listErrors().getFirst().message()).endsWith("by the instrument go-1.");
        assertThat(bodies.problems.listErrors().getLast().message()).endsWith("by another organisation.");
    }
}
