package org.suandian.scope2.internal.activity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;

/** Makes requests with hourly readings, and hands them in. */
public final class Requests {

    /** The columns of {@link #reading}. */
    public static final String HEADER = "organisation,id,site,start,end,energy,energy_unit,measurement_point,meter\n";

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private Requests() {}

    /** The reading of an hour: as many kWh as the hour has. */
    public static String reading(String organisation, int hour) {
        return reading(organisation, "r" + hour, hour, Integer.toString(hour));
    }

    public static String reading(String organisation, String id, int hour, String kilowattHours) {
        return "%s,%s,us-ny,%s,%s,%s,kWh,UTILITY_FEED,m1%n"
                .formatted(organisation, id, hour(hour), hour(hour + 1), kilowattHours);
    }

    public static Instant hour(int hour) {
        return START.plusSeconds(hour * 3_600L);
    }

    /** Readings of the first hours, as far as wanted. */
    public static String readings(String organisation, int hours, IntPredicate wanted) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int hour = 0; hour < hours; hour++) {
            if (wanted.test(hour)) {
                text.append(reading(organisation, hour));
            }
        }
        return text.toString();
    }

    public static ActivityReceipt receive(ActivityIntake intake, String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        try {
            return intake.receive(CsvRecordReader::new, () -> new ByteArrayInputStream(bytes), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
