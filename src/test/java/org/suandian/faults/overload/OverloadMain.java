package org.suandian.faults.overload;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** {@code PORT SECONDS [TARGET]}: what the service does alone, at ten times that, after it, and beside a noisy caller. */
public final class OverloadMain {

    private static final int USUAL = 8;
    private static final int MANY = 600;
    private static final double TIMES = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final String QUIET = "198.51.100.1";
    private static final String NOISY = "203.0.113.9";

    private final URI base;
    private final URI target;
    private final Duration lasting;

    private OverloadMain(URI base, URI target, Duration lasting) {
        this.base = base;
        this.target = target;
        this.lasting = lasting;
    }

    public static void main(String[] arguments) throws InterruptedException {
        URI base = URI.create("http://127.0.0.1:" + arguments[0]);
        String target = arguments.length > 2
                ? arguments[2]
                : "/cost-per-token/ranking?from=2025-01-01T00:00Z&to=2025-01-15T00:00Z";
        new OverloadMain(base, base.resolve(target), Duration.ofSeconds(Long.parseLong(arguments[1]))).run();
    }

    private void run() throws InterruptedException {
        Tally usual = new Caller(target, QUIET).askInTurn(USUAL, WARM_UP, lasting);
        double capacity = usual.accepted() / (double) lasting.toSeconds();
        tell("alone, %d at once".formatted(USUAL), usual, capacity);
        overload(capacity);
        Thread.sleep(REST);
        Tally after = new Caller(target, QUIET).askInTurn(USUAL, Duration.ZERO, lasting);
        double speed = after.accepted() / (double) lasting.toSeconds();
        tell("10 s after it", after, speed);
        System.out.printf("speed after it: %.0f%% of before%n", 100 * speed / capacity);
        noise(capacity);
    }

    private void overload(double capacity) throws InterruptedException {
        CompletableFuture<Tally> probes = probeHealth(lasting);
        Tally over = new Caller(target, NOISY).askAtRate(TIMES * capacity, MANY, lasting);
        tell("asked for at %.0f times".formatted(TIMES), over, over.accepted() / (double) lasting.toSeconds());
        long all = over.accepted() + over.refused() + over.broken();
        System.out.printf(
                "overload: %d asked, %.1f%% refused with Retry-After, %d broken; accepted: p99 %.0f ms%n",
                all, 100.0 * over.refused() / all, over.broken(), over.millisWithin(0.99));
        tell("health meanwhile", probes.join(), probes.join().accepted() / (double) lasting.toSeconds());
    }

    private CompletableFuture<Tally> probeHealth(Duration during) {
        Caller probe = new Caller(base.resolve("/q/health/ready"), QUIET);
        return CompletableFuture.supplyAsync(() -> {
            try {
                return probe.askAtRate(5, 5, during);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** One caller that asks for ten times as much as there is, beside one that asks one at a time. */
    private void noise(double capacity) throws InterruptedException {
        Caller quiet = new Caller(target, QUIET);
        Tally alone = quiet.askInTurn(1, Duration.ofSeconds(1), lasting);
        CompletableFuture<Void> noisy = CompletableFuture.runAsync(() -> {
            try {
                new Caller(target, NOISY).askAtRate(TIMES * capacity, MANY, lasting.plusSeconds(2));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Tally beside = quiet.askInTurn(1, Duration.ofSeconds(1), lasting);
        noisy.join();
        System.out.printf(
                "one at a time: alone p50 %.1f ms, %d answered; beside a noisy caller p50 %.1f ms, %d answered, %d refused%n",
                alone.millisWithin(0.5),
                alone.accepted(),
                beside.millisWithin(0.5),
                beside.accepted(),
                beside.refused());
    }

    private static void tell(String what, Tally tally, double perSecond) {
        System.out.printf(
                "%s: %.0f a second accepted, p50 %.1f ms, p99 %.1f ms, most %.1f ms; refused %d, broken %d%n",
                what,
                perSecond,
                tally.millisWithin(0.5),
                tally.millisWithin(0.99),
                tally.millisWithin(1),
                tally.refused(),
                tally.broken());
    }
}
