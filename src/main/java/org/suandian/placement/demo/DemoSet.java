package org.suandian.placement.demo;

import java.util.List;

/**
 * A demo data set.
 *
 * @param sizes numbers of batches that it is meant for; any other from {@link DemoData#LEAST_BATCHES} to {@link
 *     DemoData#MOST_BATCHES} will do
 * @param defaultBatches where none is asked for
 * @param hours length of its horizon
 */
public record DemoSet(String id, String name, String nameZh, List<Integer> sizes, int defaultBatches, int hours) {}
