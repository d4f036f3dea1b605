package org.suandian.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.grid.GridService;
import org.suandian.grid.Tariff;
import org.suandian.grid.TariffPeriod;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.ImportService;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.DataVersions;
import org.suandian.site.Place;
import org.suandian.site.SiteService;

/** The rules across rows and files of the reference datasets. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DatasetRulesIT {

    private static final String TARIFFS = "tariff_id,name,name_zh,zone_id,currency,timezone,customer_class,valid_from,"
            + "valid_to,fixed_price_per_kwh,floating_price_per_kwh,source_id,note\n";
    private static final String BANDS =
            "tariff_id,months,day_type,period,start_local,end_local,multiplier,condition,source_id\n";
    private static final String PRICES = "tariff_id,period,price_per_kwh,month,source_id\n";
    private static final String PROFILES = "profile_id,point_id,model_id,accelerator_id,precision,engine,"
            + "accelerators_per_replica,parallelism,speculative_decoding,workload,phase,token_basis,input_tokens,"
            + "output_tokens,concurrency,interactivity_tokens_per_second_per_user,"
            + "throughput_tokens_per_second_per_accelerator,power_w_per_accelerator,energy_boundary,quality,source_id,note\n";
    private static final String FX = "currency,valid_from,valid_to,units_per_usd,kind,source_id\n";

    @Inject
    ImportService imports;

    @Inject
    DataVersions versions;

    @Inject
    GridService grids;

    @Inject
    SiteService sites;

    @Test
    void tariffIsPutTogetherFromItsThreeFiles() {
        accepted("tariffs", TARIFFS + tariff("test-tou"));
        accepted(
                "tariff-bands",
                BANDS + "test-tou,1-12,ALL,VALLEY,00:00,08:00,,,user\n"
                        + "test-tou,1-12,ALL,PEAK,08:00,24:00,,,user\n");
        assertThat(findTariff("test-tou")).isEmpty();

        assertThat(rejected("tariff-prices", PRICES + "test-tou,PEAK,0.9,2026-03,user\n"))
                .extracting(ImportIssue::code)
                .containsExactly("invalid-row");
        accepted("tariff-prices", PRICES + "test-tou,PEAK,0.9,2026-03,user\ntest-tou,VALLEY,0.3,2026-03,user\n");

        Tariff tariff = findTariff("test-tou").orElseThrow();
        assertThat(tariff.periodAt(Instant.parse("2026-05-01T00:00:00Z"))).isEqualTo(TariffPeriod.PEAK);
    }

    @Test
    void overlappingBandsAreRefusedAtTheirTariff() {
        accepted("tariffs", TARIFFS + tariff("test-overlap"));
        List<ImportIssue> issues = rejected(
                "tariff-bands",
                BANDS + "test-overlap,1-12,ALL,FLAT,00:00,24:00,1,,user\n"
                        + "test-overlap,7-8,ALL,PEAK,12:00,14:00,1.5,,user\n");

        assertThat(issues).hasSize(1);
        assertThat(issues.getFirst().line()).isEqualTo(2);
        assertThat(issues.getFirst().message()).contains("must not overlap", "month 7");
    }

    @Test
    void bandsWithAGapAreRefused() {
        accepted("tariffs", TARIFFS + tariff("test-gap"));

        assertThat(rejected("tariff-bands", BANDS + "test-gap,1-12,ALL,FLAT,00:00,23:00,1,,user\n")
                        .getFirst()
                        .message())
                .contains("must cover every hour");
        assertThat(rejected("tariff-bands", BANDS + "test-gap,11-2,ALL,FLAT,00:00,24:00,1,,user\n")
                        .getFirst()
                        .code())
                .isEqualTo("not-a-month-list");
    }

    @Test
    void tariffPricePerMegawattHourIsRefused() {
        accepted("tariffs", TARIFFS + tariff("test-unit"));

        assertThat(rejected("tariff-prices", PRICES + "test-unit,FLAT,640,2026-03,user\n")
                        .getFirst()
                        .message())
                .isEqualTo("The price_per_kwh (640.0 CNY/kWh) must lie between -7 and 21."
                        + " Maybe the price is per MWh, or in cents.");
    }

    @Test
    void pointsOfAProfileMustNotShareALoad() {
        List<ImportIssue> issues = rejected(
                "throughput-profiles",
                PROFILES + point("p1", "8", "120", "ACCELERATOR") + point("p2", "8", "130", "ACCELERATOR"));

        assertThat(issues.getFirst().message()).contains("two have concurrency 8.0");
    }

    @Test
    void powerAndBoundaryComeTogether() {
        assertThat(rejected("throughput-profiles", PROFILES + point("p1", "8", "700", "NONE")))
                .extracting(ImportIssue::code)
                .containsExactly("power-without-boundary");
        assertThat(rejected("throughput-profiles", PROFILES + point("p1", "8", "", "SYSTEM")))
                .extracting(ImportIssue::code)
                .containsExactly("boundary-without-power");
    }

    @Test
    void incompleteProfileOfMonthsAndHoursIsRefused() {
        List<ImportIssue> issues = rejected(
                "carbon-profiles",
                "zone_id,basis,year,month,hour_local,intensity_mean_gco2e_per_kwh,intensity_p10_gco2e_per_kwh,"
                        + "intensity_p90_gco2e_per_kwh,hours,source_id\nDE,DIRECT,2020,1,0,300,200,400,31,user\n");

        assertThat(issues.getFirst().message())
                .isEqualTo("The profile (1 rows) must have a row for each of 12 months x 24 hours.");
    }

    @Test
    void kilogramsPerKilowattHourAreRecognised() {
        List<ImportIssue> issues = rejected(
                "annual-factors",
                "area_id,basis,year,intensity_gco2e_per_kwh,intensity_low_gco2e_per_kwh,intensity_high_gco2e_per_kwh,"
                        + "gases,official,source_id,note\nCN,DIRECT,2019,0.53,,,CO2,false,user,\n");

        assertThat(issues.getFirst().line()).isEqualTo(2);
        assertThat(issues.getFirst().advice()).hasValue("the figures are in kg per kWh: multiply them by 1,000.");
    }

    @Test
    void overlappingExchangeRatesAreRefused() {
        List<ImportIssue> issues = rejected(
                "fx-rates",
                FX + "ISK,2023-01-01,2024-01-01,137,ANNUAL_AVERAGE,user\n"
                        + "ISK,2023-12-31,2025-01-01,138,ANNUAL_AVERAGE,user\n");

        assertThat(issues).extracting(ImportIssue::code).containsOnly("overlapping-validity");
        assertThat(issues).extracting(ImportIssue::line).containsExactly(2L, 3L);
    }

    @Test
    void siteTakesWhatItDoesNotSayFromItsRegion() {
        accepted(
                "sites",
                "site_id,name,region_id,pue,pue_low,pue_high,tariff_id,contract_price_per_kwh,currency,source_id\n"
                        + "test-site,Test site,cn-guian,,,,,0.42,CNY,user\n");

        Place region = sites.catalogue(versions.current()).getPlace("cn-guian");
        Place site = sites.catalogue(versions.current()).getPlace("test-site");
        assertThat(site.pue()).isEqualTo(region.pue());
        assertThat(site.grid()).isEqualTo(region.grid());
        assertThat(site.siteOf()).hasValue("cn-guian");
        assertThat(site.contractPrice().orElseThrow().perKilowattHour()).isEqualTo(0.42);
    }

    private Optional<Tariff> findTariff(String id) {
        return grids.catalogue(versions.current()).findTariff(id);
    }

    private static String tariff(String id) {
        return id + ",Test,,CN-GZ,CNY,Asia/Shanghai,test,2026-01-01,,,,user,\n";
    }

    private static String point(String id, String concurrency, String watts, String boundary) {
        return "test-profile,test-" + id + ",llama-3.3-70b,h100,fp8,,,,,,MIXED,OUTPUT,,," + concurrency + ",,100,"
                + watts + "," + boundary + ",MEASURED,user,\n";
    }

    private void accepted(String dataset, String text) {
        ImportReport report = run(dataset, text);
        assertThat(report.issues()).isEmpty();
        assertThat(report.status()).isNotEqualTo(Status.REJECTED);
    }

    private List<ImportIssue> rejected(String dataset, String text) {
        ImportReport report = run(dataset, text);
        assertThat(report.status()).isEqualTo(Status.REJECTED);
        return report.issues();
    }

    private ImportReport run(String dataset, String text) {
        return imports.importCsv(
                dataset, dataset + ".csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
