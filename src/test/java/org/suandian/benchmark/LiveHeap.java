package org.suandian.benchmark;

/** Watches how much memory is really needed: collects all garbage every so often and looks at what is left. */
final class LiveHeap implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final Thread thread = Thread.ofPlatform().name("live-heap").daemon().unstarted(this::watch);
    private volatile boolean ended;
    private volatile long peakBytes;

    private LiveHeap() {}

    /** Watches from now on until closed. What runs meanwhile is slowed down, so it must not be timed. */
    static LiveHeap start() {
        LiveHeap heap = new LiveHeap();
        heap.thread.start();
        return heap;
    }

    private void watch() {
        while (!ended) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            peakBytes = Math.max(peakBytes, runtime.totalMemory() - runtime.freeMemory());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            ended = true;
        }
    }

    /** The most that was in use right after a collection. */
    long peakBytes() {
        return peakBytes;
    }

    @Override
    public void close() {
        ended = true;
    }
}
