package org.suandian.faults.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of a run, and its first findings. Thread-safe. */
final class Tally {

    private static final int KEPT = 40;

    private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> byOperation = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> byFault = new ConcurrentSkipListMap<>();
    private final List<String> findings = new ArrayList<>();
    private long slowestNanos;

    void count(Request request, Answer answer, long nanos) {
        byStatus.computeIfAbsent(answer.status(), key -> new LongAdder()).increment();
        if (answer.status() < 300) {
            byOperation
                    .computeIfAbsent(request.operation().name(), key -> new LongAdder())
                    .increment();
        }
        synchronized (this) {
            slowestNanos = Math.max(slowestNanos, nanos);
        }
    }

    void find(String fault, Request request, String answer) {
        String kind = request.operation().name() + ": " + fault;
        byFault.computeIfAbsent(kind, key -> new LongAdder()).increment();
        synchronized (this) {
            if (findings.size() < KEPT && byFault.get(kind).sum() <= 2) {
                findings.add(kind + "\n" + request + "\n=> " + answer);
            }
        }
    }

    long requests() {
        return byStatus.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long faults() {
        return byFault.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Answers of a class of statuses, such as 5 for 500 to 599. */
    long ofClass(int hundreds) {
        return byStatus.entrySet().stream()
                .filter(each -> each.getKey() / 100 == hundreds)
                .mapToLong(each -> each.getValue().sum())
                .sum();
    }

    /** Operations that have succeeded at least once. */
    int operationsThatSucceeded() {
        return byOperation.size();
    }

    synchronized List<String> findings() {
        return List.copyOf(findings);
    }

    synchronized String summary() {
        return "requests %d, by status %s, operations that succeeded %d, slowest %.2f s, findings %d %s"
                .formatted(requests(), byStatus, byOperation.size(), slowestNanos / 1e9, faults(), byFault);
    }
}
