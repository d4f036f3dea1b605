package org.suandian.scope2.web.register.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.scope2.web.register.body.CsvEntries;
import org.suandian.scope2.web.register.body.JsonEntries;

class SiteReaderTest {

    private final Bodies bodies = new Bodies();
    private final SiteReader reader = new SiteReader(Bodies.WORLD);

    private List<LedgerSite> json(String text) throws IOException {
        List<LedgerSite> read = new ArrayList<>();
        new JsonEntries(Bodies.mapper(), SiteReader.SITE, bodies.problems)
                .read(
                        Bodies.stream(text.replace('\'', '"')),
                        fields -> reader.read(fields).ifPresent(read::add));
        return read;
    }

    private List<LedgerSite> csv(String... lines) throws IOException {
        SiteRows rows = new SiteRows(reader);
        new CsvEntries(SiteReader.ROW, bodies.problems).read(Bodies.stream(String.join("\n", lines)), rows::add);
        List<LedgerSite> read = new ArrayList<>();
        rows.forEach((path, site) -> read.add(site));
        return read;
    }

    @Test
    void theRegionSaysWhatTheStayDoesNot() throws IOException {
        SiteStay stay =
                json("{'organisation':'acme','id':'hall-2','stays':[{'from':'2025-01-01T00:00:00Z','region':'de-frankfurt'}]}")
                        .getFirst()
                        .stays()
                        .getFirst();

        assertThat(bodies.errors()).isEmpty();
        assertThat(stay.areaIds()).containsExactly("de-frankfurt", "DE");
        assertThat(stay.country()).isEqualTo("DE");
        assertThat(stay.marketId()).isEqualTo("EU-GO");
        assertThat(stay.timezone().getId()).isEqualTo("Europe/Berlin");
        assertThat(stay.pue()).isEqualTo("1.35");
        assertThat(stay.pueSource()).isEqualTo("assumed");
    }

    @Test
    void rowsOfOneIdAreOneSite() throws IOException {
        List<LedgerSite> rows = csv(
                "organisation,id,name,from,to,region,market,pue,pue_source,meter_uncertainty_percent",
                "acme,h,Hall,2025-07-01T00:00:00Z,,de-frankfurt,UK-REGO,1.2,,1.5",
                "acme,h,,2025-01-01T00:00:00Z,2025-07-01T00:00:00Z,de-frankfurt,,1.3,audit 2025,",
                "acme,i,Other,2025-01-01T00:00:00Z,,de-frankfurt,,,,");

        assertThat(bodies.errors()).isEmpty();
        assertThat(rows).extracting(LedgerSite::id).containsExactly("h", "i");
        assertThat(rows.getFirst().name()).isEqualTo("Hall");
        assertThat(rows.getFirst().stays())
                .extracting(SiteStay::marketId, SiteStay::pueSource)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EU-GO", "audit 2025"),
                        org.assertj.core.groups.Tuple.tuple("UK-REGO", "stated by the organisation"));
    }

    @Test
    void whatIsWrongWithAStayIsToldWithItsPlace() throws IOException {
        json("[{'organisation':'acme','id':'h','stays':[{'from':'2025-01-01T00:00:00Z','region':'de-frankfurt'},"
                + "{'from':'2025-01-01','region':'de-frankfur','market':'XX','pueSource':'audit','pues':1}]}]");
        assertThat(bodies.errors())
                .containsExactlyInAnyOrder(
                        "unknown-property at [0].stays[1].pues",
                        "malformed-property at [0].stays[1].from",
                        "unknown-market at [0].stays[1].market",
                        "missing-property at [0].stays[1].pue",
                        "unknown-region at [0].stays[1].region");
    }

    @Test
    void aSiteHasAStay() throws IOException {
        json("{'organisation':'acme','id':'h','stays':[]}");
        json("{'organisation':'acme','id':'h','stays':{}}");
        assertThat(bodies.errors()).containsExactly("missing-property at stays", "malformed-property at stays");
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() throws IOException {
        csv(
                "organisation,id,name,from,to,region",
                "acme,h,Hall,2025-01-01T00:00:00Z,2025-07-01T00:00:00Z,de-frankfurt",
                "acme,h,Halle,2025-06-01T00:00:00Z,,de-frankfurt");
        assertThat(bodies.errors()).contains("contradicting-rows at line 3.name");
    }
}
