package org.suandian.faults.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** {@code APPLICATION_KILLS DATABASE_KILLS SEED PORT DATA_HOME}: kills, starts again, counts. Ends with status 1 if anything is amiss. */
public final class KillMain {

    private static final int LEAST_MILLIS = 300;
    private static final int MOST_MILLIS = 4_000;

    private final KilledService service;
    private final Audit audit;
    private final SplittableRandom random;
    private final List<Writer> writers = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();

    private KillMain(KilledService service, long seed) {
        this.service = service;
        this.audit = new Audit(service);
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int application = Integer.parseInt(arguments[0]);
        int database = Integer.parseInt(arguments[1]);
        KilledService service = new KilledService(Path.of(arguments[4]), Integer.parseInt(arguments[3]));
        KillMain kills = new KillMain(service, Long.parseLong(arguments[2]));
        boolean isSound = kills.run(application, database);
        if (!isSound) {
            System.exit(1);
        }
    }

    private boolean run(int application, int database) throws IOException, InterruptedException {
        service.start();
        try {
            for (int round = 0; round < application + database; round++) {
                round(round, round >= application);
            }
            audit.awaitEnds(writers);
            for (Writer writer : writers) {
                audit.check(writer);
            }
        } finally {
            service.stop();
        }
        report(application, database);
        return audit.findings().isEmpty();
    }

    private void round(int number, boolean isDatabase) throws IOException, InterruptedException {
        Writer writer = new Writer(service, "kill-" + number);
        writers.add(writer);
        List<Thread> threads = writer.start();
        Thread.sleep(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
        if (isDatabase) {
            service.killDatabase();
            Thread.sleep(random.nextInt(LEAST_MILLIS)); // requests that meet the dead database
            service.stop();
        } else {
            service.kill();
        }
        Duration start = service.start();
        starts.add(start.toMillis());
        Thread.sleep(random.nextInt(LEAST_MILLIS)); // what had no answer is handed in again
        writer.end();
        for (Thread thread : threads) {
            thread.join();
        }
        audit.check(writer);
        System.out.printf(
                "round %d: killed %s; acknowledged: %d records, %d imports, %d plans, %d reports; ready again after %d ms; findings %d%n",
                number + 1,
                isDatabase ? "PostgreSQL" : "application",
                writer.records().size(),
                writer.imports().size(),
                writer.plans().size(),
                writer.reports().size(),
                start.toMillis(),
                audit.findings().size());
    }

    private void report(int application, int database) {
        audit.findings().stream().limit(40).forEach(System.out::println);
        System.out.printf(
                "%d kills of the application, %d of PostgreSQL: acknowledged %d records, %d imports, %d plans, %d reports;"
                        + " lost, doubled or unsound: %d; ready again after %d ms in the median, %d ms at most%n",
                application,
                database,
                writers.stream().mapToInt(each -> each.records().size()).sum(),
                writers.stream().mapToInt(each -> each.imports().size()).sum(),
                writers.stream().mapToInt(each -> each.plans().size()).sum(),
                writers.stream().mapToInt(each -> each.reports().size()).sum(),
                audit.findings().size(),
                starts.stream().sorted().skip(starts.size() / 2).findFirst().orElse(0L),
                starts.stream().mapToLong(Long::longValue).max().orElse(0));
    }
}
