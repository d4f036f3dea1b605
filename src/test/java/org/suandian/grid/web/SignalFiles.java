package org.suandian.grid.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportService;
import org.suandian.ingest.csv.ImportIssue;

/** Imports small files for tests. Each test takes a zone of its own, as rows are never deleted. */
@Singleton
public class SignalFiles {

    private static final String SOURCES = """
            source_id,file,title,publisher,url,licence,redistributable,ranking_allowed,data_year,retrieved_on,note
            test-signals,,Signals for tests,Nobody,,Apache-2.0,true,true,,,
            """;
    private static final String ZONES =
            "zone_id,name,name_zh,country,timezone,market_timezone,currency,price_market,source_id\n";
    private static final String PRICES = "zone_id,start,end,price_per_mwh,currency,price_kind,tier,source_id\n";
    private static final String CARBON = "zone_id,start,end,intensity_gco2e_per_kwh,basis,tier,source_id\n";

    private final ImportService imports;

    SignalFiles(ImportService imports) {
        this.imports = imports;
    }

    /** Makes a zone that is priced in euros. */
    void addZone(String zoneId, String timezone, String marketTimezone) {
        requireSound(send("sources", SOURCES));
        requireSound(send(
                "grid-zones",
                ZONES
                        + "%s,Test,测试,DE,%s,%s,EUR,Test market,test-signals\n"
                                .formatted(zoneId, timezone, marketTimezone)));
    }

    /** Day-ahead prices, each row {@code start,end,value}. */
    ImportReport prices(String zoneId, String... rows) {
        return prices(zoneId, "PUBLISHED", Stream.of(rows));
    }

    ImportReport prices(String zoneId, String tier, Stream<String> rows) {
        return send(
                "prices",
                PRICES
                        + rows.map(row -> "%s,%s,EUR,WHOLESALE,%s,test-signals\n".formatted(zoneId, row, tier))
                                .collect(Collectors.joining()));
    }

    /** Direct intensities, each row {@code start,end,value}. */
    ImportReport carbon(String zoneId, String tier, String... rows) {
        return send(
                "carbon-intensities",
                CARBON
                        + Stream.of(rows)
                                .map(row -> "%s,%s,DIRECT,%s,test-signals\n".formatted(zoneId, row, tier))
                                .collect(Collectors.joining()));
    }

    ImportReport send(String dataset, String text) {
        return imports.importCsv(
                dataset, dataset + ".csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireSound(ImportReport report) {
        assertThat(report.issues().stream().map(ImportIssue::located)).isEmpty();
    }
}
