package org.suandian.placement;

import java.util.OptionalLong;

/**
 * A point of the course of a search.
 *
 * @param elapsedMillis time searched, in milliseconds
 * @param objectiveMicro of the best plan then
 * @param boundMicro proven then
 */
public record ProgressPoint(long elapsedMillis, OptionalLong objectiveMicro, OptionalLong boundMicro) {}
