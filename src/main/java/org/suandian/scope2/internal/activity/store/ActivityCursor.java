package org.suandian.scope2.internal.activity.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last record of a page, after which the next begins. */
public record ActivityCursor(Instant startsAt, long blockId, int position) {

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,18}):([0-9]{1,18}):([0-9]{1,9})");

    /** For a query parameter; for nothing but {@link #parse}. */
    public String text() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, startsAt);
        String plain = micros + ":" + blockId + ":" + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty for what is no cursor. */
    public static Optional<ActivityCursor> parse(String text) {
        try {
            Matcher plain = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return plain.matches()
                    ? Optional.of(new ActivityCursor(
                            Instant.EPOCH.plus(Long.parseLong(plain.group(1)), ChronoUnit.MICROS),
                            Long.parseLong(plain.group(2)),
                            Integer.parseInt(plain.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
