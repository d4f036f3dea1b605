package org.suandian.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.suandian.report.internal.csv.ResultCsv;
import org.suandian.report.internal.focus.FocusCsv;
import org.suandian.report.internal.json.JsonRenderer;
import org.suandian.report.render.ReportRenderer;

/** The same totals in every format, parsed back from the real bytes. */
class FormatsAgreeTest {

    private static final String ENERGY = "1750000.876";
    private static final String LOCATION_BASED = "657.502";
    private static final String MARKET_BASED = "578.751";

    private static byte[] render(ReportRenderer renderer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(ReportDocument.of(SampleReports.sample()), Locale.ROOT, bytes);
        return bytes.toByteArray();
    }

    private static BigDecimal sum(JsonNode rows, String figure) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new BigDecimal(row.get(figure).asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void json() throws IOException {
        JsonNode report = new ObjectMapper().readTree(render(new JsonRenderer()));

        assertThat(report.get("totals").get("energyKwh").asText()).isEqualTo(ENERGY);
        assertThat(report.get("totals").get("locationBasedTco2e").asText()).isEqualTo(LOCATION_BASED);
        assertThat(report.get("totals").get("marketBasedTco2e").asText()).isEqualTo(MARKET_BASED);
        for (String table : List.of("stays", "tierLines", "tiers", "workloads")) {
            assertThat(sum(report.get(table), "energyKwh")).as(table).isEqualTo(ENERGY);
            assertThat(sum(report.get(table), "marketBasedTco2e")).as(table).isEqualTo(MARKET_BASED);
        }
        assertThat(sum(report.get("stays"), "locationBasedTco2e")).isEqualTo(LOCATION_BASED);
        assertThat(sum(report.get("workloads"), "locationBasedTco2e")).isEqualTo(LOCATION_BASED);
    }

    private static List<NamedCsvRecord> records(ReportRenderer renderer) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(new String(render(renderer), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static BigDecimal sum(List<NamedCsvRecord> records, String line, String column) {
        return records.stream()
                .filter(record -> record.getField("line").equals(line))
                .map(record -> new BigDecimal(record.getField(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void csv() throws IOException {
        List<NamedCsvRecord> records = records(new ResultCsv());

        for (String line : List.of("TOTAL", "STAY", "TIER", "TIER_SUM", "WORKLOAD")) {
            assertThat(sum(records, line, "energy_kwh")).as(line).isEqualTo(ENERGY);
            assertThat(sum(records, line, "market_based_tco2e")).as(line).isEqualTo(MARKET_BASED);
        }
        for (String line : List.of("TOTAL", "STAY", "WORKLOAD")) {
            assertThat(sum(records, line, "location_based_tco2e")).as(line).isEqualTo(LOCATION_BASED);
        }
        assertThat(sum(records, "BASE_YEAR_CHANGE", "emissions_tco2e")).isEqualTo("-12.346");
    }

    @Test
    void csvNeutralisesWhatATenantWroteAndSaysWhyAnInstrumentFailed() throws IOException {
        List<NamedCsvRecord> records = records(new ResultCsv());

        assertThat(records).extracting(record -> record.getField("tenant")).contains("'=1+1", "租户甲");
        assertThat(records)
                .filteredOn(record -> record.getField("status").equals("REJECTED"))
                .extracting(record -> record.getField("note"))
                .containsExactly(
                        "QC4_VINTAGE: 2022-03 is 28 months before the period (2025-01 to 2025-12); the policy allows 6.");
    }

    @Test
    void focus() throws IOException {
        assertThat(records(new FocusCsv()).stream()
                        .map(record -> new BigDecimal(record.getField("x_EnergyKwh")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(ENERGY);
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        for (ReportRenderer renderer : List.of(new JsonRenderer(), new ResultCsv(), new FocusCsv())) {
            assertThat(render(renderer)).isEqualTo(render(renderer));
        }
    }
}
