package org.suandian.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of the load generator {@code wrk} with one thread. */
record Wrk(URI target, int connections, int seconds) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    record Result(double requestsPerSecond, double p99Milliseconds) {}

    Result run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", target.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || FAILED.matcher(printed).find()) {
            throw new IOException("The load run must succeed, but printed: " + printed);
        }
        return new Result(Double.parseDouble(find(RATE, printed).group(1)), milliseconds(find(P99, printed)));
    }

    private static Matcher find(Pattern pattern, String printed) throws IOException {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IOException("The load run must print " + pattern + ", but printed: " + printed);
        }
        return matcher;
    }

    private static double milliseconds(Matcher latency) {
        double value = Double.parseDouble(latency.group(1));
        return switch (latency.group(2)) {
            case "us" -> value / 1_000;
            case "s" -> value * 1_000;
            default -> value;
        };
    }
}
