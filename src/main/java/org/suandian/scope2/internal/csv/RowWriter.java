package org.suandian.scope2.internal.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.reading.ActivityColumn;
import org.suandian.scope2.internal.reading.ActivityRow;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Writes the row of a record. */
final class RowWriter {

    static final String[] HEADER = {
        "record_id",
        "record_type",
        "site",
        "start",
        "end",
        "energy_kwh",
        "measurement_point",
        "origin",
        "meter",
        "model",
        "accelerator",
        "tenant",
        "batch",
        "input_tokens",
        "output_tokens",
        "accelerator_hours",
        "reverses",
        "counted",
        "facility_energy_kwh",
        "location_gco2e",
        "market_gco2e",
        "market_tiers",
        "block",
        "position"
    };

    private static final byte[][] POINTS = names(MeasurementPoint.values());
    private static final byte[][] ORIGINS = names(EnergyOrigin.values());
    private static final int MILLI_DECIMALS = 3;

    /** What of a record counts, in the words of the column {@code counted}. */
    private enum Counts {
        COUNTED,
        PARTLY,
        /** Shares out the reading of a meter. */
        SHARES_METER,
        /** A meter nearer to the grid counts. */
        SECOND_POINT,
        /** Was taken back later. */
        TAKEN_BACK,
        /** Takes an earlier record back. */
        REVERSAL
    }

    private static final byte[][] COUNTS = names(Counts.values());
    private static final byte[] ACTIVITY = ascii("ACTIVITY");
    private static final byte[] REVERSAL = ascii("REVERSAL");

    private final CsvBytes csv;
    private final int emissionDecimals;

    RowWriter(CsvBytes csv, int emissionDecimals) {
        this.csv = csv;
        this.emissionDecimals = emissionDecimals;
    }

    private static byte[][] names(Enum<?>[] constants) {
        return Stream.of(constants).map(each -> ascii(each.name())).toArray(byte[][]::new);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void write(ActivityRow row, RowFigures figures) throws IOException {
        text(row, ActivityColumn.CLIENT_ID);
        csv.name(row.isReversal() ? REVERSAL : ACTIVITY);
        text(row, ActivityColumn.SITE_ID);
        csv.moment(row.start());
        csv.moment(row.end());
        csv.decimal(row.energy(), LedgerEnergy.KILOWATT_HOUR_DECIMALS);
        csv.name(POINTS[row.point()]);
        csv.name(ORIGINS[row.origin()]);
        text(row, ActivityColumn.METER_ID);
        text(row, ActivityColumn.MODEL_ID);
        text(row, ActivityColumn.ACCELERATOR_ID);
        text(row, ActivityColumn.TENANT);
        text(row, ActivityColumn.BATCH_ID);
        csv.whole(row.inputTokens());
        csv.whole(row.outputTokens());
        csv.decimal(row.acceleratorMilliHours(), MILLI_DECIMALS);
        text(row, ActivityColumn.REVERSES_ID);
        csv.name(COUNTS[counts(row, figures).ordinal()]);
        figures(figures);
        csv.whole(row.sequence());
        csv.whole(row.position());
        csv.endRow();
    }

    private void text(ActivityRow row, ActivityColumn column) throws IOException {
        csv.text(row.data(), row.offset(column), row.length(column));
    }

    private static Counts counts(ActivityRow row, RowFigures figures) {
        if (row.isReversal()) {
            return Counts.REVERSAL;
        }
        if (row.isReversed()) {
            return Counts.TAKEN_BACK;
        }
        if (figures.isCounted()) {
            return Counts.COUNTED;
        }
        if (figures.isPartlyCounted()) {
            return Counts.PARTLY;
        }
        return row.meterId() == null ? Counts.SHARES_METER : Counts.SECOND_POINT;
    }

    private void figures(RowFigures figures) throws IOException {
        csv.decimal(figures.facility(), LedgerEnergy.KILOWATT_HOUR_DECIMALS);
        emissions(figures.hasLocation(), figures.location());
        emissions(figures.hasMarket(), figures.market());
        byte[] tiers = figures.tiers();
        csv.text(tiers, 0, tiers.length);
    }

    private void emissions(boolean isKnown, long value) throws IOException {
        if (isKnown) {
            csv.decimal(value, emissionDecimals);
        } else {
            csv.empty();
        }
    }
}
