/**
 * Which requests are taken on: how many a second of each caller, how many at once, and which bodies. What is refused is refused before
 * any work is done for it, and told when to come again.
 *
 * <p>May use Vert.x, bucket4j, concurrency-limits, Caffeine, {@code platform.web.problem} and {@code org.suandian.failure}; must not
 * know any feature.
 */
@NullMarked
package org.suandian.platform.web.admission;

import org.jspecify.annotations.NullMarked;
