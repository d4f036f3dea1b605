/**
 * What the service says of itself at {@code /q/metrics} beyond what the libraries measure: costs of tokens, queues, searches, and how
 * old the data are. All names are listed in docs/observability.md. What is unknown is absent: never 0, never a figure of before.
 *
 * <p>May use Micrometer and every feature's open part. Times of jobs and rows of imports are measured where they happen.
 */
@NullMarked
package org.suandian.platform.metrics;

import org.jspecify.annotations.NullMarked;
