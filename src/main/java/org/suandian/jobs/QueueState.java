package org.suandian.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * A queue at one moment, over all nodes.
 *
 * @param waiting jobs that no node has taken up, those that are to be tried again included
 * @param running jobs that a node has taken up
 * @param oldestWait since when the longest waiting job could have been taken up; empty if none waits
 */
public record QueueState(long waiting, long running, Optional<Duration> oldestWait) {}
