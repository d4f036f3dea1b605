package org.suandian.scope2.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.internal.reading.ActivityRow;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.run.ActivityRows;

/**
 * The records of a run as CSV, read from the ledger at the run's head. Records that were taken back, and those that took them back, are
 * rows without emissions.
 */
public final class ActivityCsv implements ActivityRows {

    private final ActivityReader reader;
    private final Snapshot snapshot;
    private final AccountingResult result;

    public ActivityCsv(ActivityReader reader, Snapshot snapshot, AccountingResult result) {
        this.reader = reader;
        this.snapshot = snapshot;
        this.result = result;
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        StayTotals totals = new StayTotals(result);
        Map<String, List<StayRows>> stays = stays(totals);
        CsvBytes csv = new CsvBytes(out);
        csv.names(RowWriter.HEADER);
        csv.endRow();
        if (!stays.isEmpty()) {
            writeRows(stays, new RowWriter(csv, totals.decimals()));
        }
        csv.flush();
    }

    private Map<String, List<StayRows>> stays(StayTotals totals) {
        AccountingInputs inputs = snapshot.inputs();
        Map<StayKey, String> tiers = TierNotes.of(result);
        Map<String, List<StayRows>> stays = new HashMap<>();
        for (int i = 0; i < inputs.consumptions().size(); i++) {
            SiteConsumption consumption = inputs.consumptions().get(i);
            stays.computeIfAbsent(consumption.siteId(), site -> new ArrayList<>())
                    .add(new StayRows(
                            consumption,
                            snapshot.counted().get(i),
                            inputs.question().period(),
                            totals,
                            tiers.getOrDefault(StayKey.of(consumption), "")));
        }
        return stays;
    }

    private void writeRows(Map<String, List<StayRows>> stays, RowWriter writer) throws IOException {
        ActivityQuery query = new ActivityQuery(
                snapshot.inputs().question().organisationId(),
                List.copyOf(stays.keySet()),
                snapshot.inputs().question().period(),
                snapshot.head().sequence(),
                false);
        if (stays.values().stream().flatMap(List::stream).anyMatch(StayRows::isHourly)) {
            reader.read(query, false, row -> weigh(stays, row), Progress.NONE);
        }
        stays.values().forEach(ofSite -> ofSite.forEach(StayRows::begin));
        RowFigures figures = new RowFigures();
        try {
            reader.read(query, true, row -> write(stays, row, figures, writer), Progress.NONE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void weigh(Map<String, List<StayRows>> stays, ActivityRow row) {
        if (!row.isReversal() && !row.isReversed()) {
            stays.getOrDefault(row.siteId(), List.of()).forEach(stay -> stay.weigh(row));
        }
    }

    private static void write(
            Map<String, List<StayRows>> stays, ActivityRow row, RowFigures figures, RowWriter writer) {
        List<StayRows> ofSite = stays.getOrDefault(row.siteId(), List.of());
        if (ofSite.isEmpty()) {
            return;
        }
        figures.clear();
        if (!row.isReversal() && !row.isReversed()) {
            for (StayRows stay : ofSite) {
                stay.add(row, figures);
            }
        }
        try {
            writer.write(row, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
