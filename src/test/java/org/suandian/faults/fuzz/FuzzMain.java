package org.suandian.faults.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The long form, against a service that runs: {@code PORT PID REQUESTS SEED THREADS}. Tells the counts, and the memory that the service
 * still holds after a collection, ten times in between.
 */
public final class FuzzMain {

    private static final int ROUNDS = 10;
    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");

    private FuzzMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        String pid = arguments[1];
        long requests = Long.parseLong(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        int threads = Integer.parseInt(arguments[4]);
        List<Long> heaps = new ArrayList<>();
        long faults = 0;
        long failures = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FuzzRun run = new FuzzRun(port, requests / ROUNDS, seed + round);
            run.run(threads);
            faults += run.tally().faults();
            failures += run.tally().ofClass(5);
            run.tally().findings().forEach(System.out::println);
            heaps.add(heapMebibytes(pid));
            System.out.printf(
                    "round %d: %s, heap after collection %d MiB%n",
                    round + 1, run.tally().summary(), heaps.getLast());
        }
        System.out.printf(
                "requests %d, seed %d, threads %d: 5xx %d, findings %d, heap after collection in MiB %s%n",
                requests / ROUNDS * ROUNDS, seed, threads, failures, faults, heaps);
        if (faults > 0) {
            System.exit(1);
        }
    }

    private static long heapMebibytes(String pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("The service (process " + pid + ") must tell its heap.");
        }
        return Long.parseLong(used.group(1)) / 1_024;
    }

    private static String jcmd(String pid, String command) throws IOException, InterruptedException {
        String tool = System.getProperty("java.home") + "/bin/jcmd";
        Process process =
                new ProcessBuilder(tool, pid, command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
