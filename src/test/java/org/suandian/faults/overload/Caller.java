package org.suandian.faults.overload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who asks, by an address that a proxy tells. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpRequest request;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller(URI target, String address) {
        this.request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("X-Forwarded-For", address)
                .build();
    }

    /** Asks once; the time counts from when it should have been asked. */
    void ask(Tally tally, long dueNanos) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            if (status == 200) {
                tally.accept(System.nanoTime() - dueNanos);
            } else if ((status == 429 || status == 503)
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                tally.refuse();
            } else {
                tally.breakOff();
            }
        } catch (IOException e) {
            tally.breakOff();
        }
    }

    /** Asks again as soon as it has an answer, so many at once; begins to be counted after a while. */
    Tally askInTurn(int atOnce, Duration warmUp, Duration counted) throws InterruptedException {
        Tally warm = new Tally();
        Tally tally = new Tally();
        long start = System.nanoTime() + warmUp.toNanos();
        long end = start + counted.toNanos();
        join(atOnce, () -> {
            while (System.nanoTime() < end) {
                long now = System.nanoTime();
                ask(now < start ? warm : tally, now);
            }
        });
        return tally;
    }

    /** Asks at a rate, whatever the answers; at most so many are under way, and what is due later then waits for its turn. */
    Tally askAtRate(double perSecond, int atOnce, Duration lasting) throws InterruptedException {
        Tally tally = new Tally();
        long start = System.nanoTime();
        long total = Math.round(perSecond * lasting.toSeconds());
        AtomicLong next = new AtomicLong();
        join(atOnce, () -> {
            for (long i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
                long due = start + Math.round(i * 1e9 / perSecond);
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                } else if (System.nanoTime() - start > 2 * lasting.toNanos()) {
                    return; // the caller itself cannot ask that fast
                }
                ask(tally, Math.max(due, System.nanoTime() - 1));
            }
        });
        return tally;
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static void join(int threads, Work work) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(Thread.startVirtualThread(() -> {
                try {
                    work.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (Thread thread : all) {
            thread.join();
        }
    }
}
