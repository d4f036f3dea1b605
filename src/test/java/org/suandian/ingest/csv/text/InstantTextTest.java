package org.suandian.ingest.csv.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantTextTest {

    private static long parse(String text) {
        char[] padded = ("<" + text + ">").toCharArray();
        return InstantText.parseEpochSecond(padded, 1, 1 + text.length());
    }

    @Test
    void everyMomentIsThatOfTheJdk() {
        Random random = new Random(20_260_103);
        long first = Instant.parse("1990-01-02T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2100-12-30T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 100_000; i++) {
            long second = first + (long) (random.nextDouble() * (last - first));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(97) - 48) * 900);
            String text = OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), offset)
                    .toString();
            assertThat(parse(text)).as(text).isEqualTo(second);
        }
    }

    @Test
    void secondsAndZeroFractionsMayBeGivenOrNot() {
        long expected = Instant.parse("2024-02-29T23:30:00Z").getEpochSecond();

        assertThat(parse("2024-02-29T23:30Z")).isEqualTo(expected);
        assertThat(parse("2024-02-29T23:30:00Z")).isEqualTo(expected);
        assertThat(parse("2024-03-01T05:15:00.000+05:45")).isEqualTo(expected);
        assertThat(parse("2024-02-29T14:00-0930")).isEqualTo(expected);
    }

    @Test
    void anyCutOffTextIsRefused() {
        String whole = "2024-05-01T00:00:00+08:00";
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            if (!cut.endsWith("+08:0") || length < whole.length() - 1) {
                assertThatThrownBy(() -> parse(cut)).as(cut).isInstanceOf(TextProblem.class);
            }
        }
        assertThatThrownBy(() -> parse(whole + "x")).isInstanceOf(TextProblem.class);
    }
}
