package org.suandian.report.internal.focus;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;

class FocusCsvTest {

    /** The columns that FOCUS 1.2 asks every dataset to have. */
    private static final List<String> MANDATORY = List.of(
            "BilledCost",
            "BillingAccountId",
            "BillingAccountName",
            "BillingCurrency",
            "BillingPeriodEnd",
            "BillingPeriodStart",
            "ChargeCategory",
            "ChargeClass",
            "ChargeDescription",
            "ChargePeriodEnd",
            "ChargePeriodStart",
            "ContractedCost",
            "EffectiveCost",
            "InvoiceIssuerName",
            "ListCost",
            "PricingQuantity",
            "PricingUnit",
            "ProviderName",
            "PublisherName",
            "ServiceCategory",
            "ServiceName");

    private static List<NamedCsvRecord> rows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FocusCsv().render(ReportDocument.of(SampleReports.sample()), Locale.ROOT, bytes);
        return CsvReader.builder().ofNamedCsvRecord(bytes.toString(StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void everyMandatoryColumnIsThereAndOnlyOursAreBesidesThoseOfFocus() {
        assertThat(FocusCsv.HEADER).containsAll(MANDATORY).doesNotHaveDuplicates();
        assertThat(FocusCsv.HEADER.stream().filter(column -> column.startsWith("x_")))
                .contains(
                        "x_EnergyKwh",
                        "x_LocationBasedKgCO2e",
                        "x_MarketBasedKgCO2e",
                        "x_TokensInput",
                        "x_TokensOutput");
    }

    @Test
    void columnsThatMustNotBeEmptyAreNot() throws IOException {
        for (NamedCsvRecord row : rows()) {
            assertThat(MANDATORY)
                    .filteredOn(column -> !column.equals("ChargeClass"))
                    .allSatisfy(column ->
                            assertThat(row.getField(column)).as(column).isNotEmpty());
            assertThat(row.getField("ChargeClass")).isEmpty();
            assertThat(row.getField("ChargePeriodStart")).matches("2025-06-30T22:00:00Z|2024-12-31T23:00:00Z");
        }
    }

    @Test
    void costsAreZeroAndSaidToBe() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(5);
        assertThat(sum(rows, "BilledCost")).isZero();
        assertThat(sum(rows, "EffectiveCost")).isZero();
        assertThat(rows.getFirst().getField("x_CostNote")).isEqualTo("The report knows no invoice: costs are 0");
    }

    /** 657.502 t and 578.751 t. */
    @Test
    void carbonAddsUpToTheTotalsOfTheReport() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(sum(rows, "x_EnergyKwh")).isEqualByComparingTo("1750000.876");
        assertThat(sum(rows, "x_LocationBasedKgCO2e")).isEqualByComparingTo("657502");
        assertThat(sum(rows, "x_MarketBasedKgCO2e")).isEqualByComparingTo("578751");
    }

    @Test
    void whatATenantWroteIsNoFormula() throws IOException {
        assertThat(rows()).extracting(row -> row.getField("SubAccountId")).contains("'=1+1", "租户甲", "");
    }
}
