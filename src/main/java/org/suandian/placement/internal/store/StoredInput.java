package org.suandian.placement.internal.store;

import java.util.List;
import java.util.Optional;

/**
 * What a plan was asked for with; each packed.
 *
 * @param replan what stood and was gone on from; replans only
 * @param added batches that were placed after the search
 */
public record StoredInput(byte[] problem, byte[] issues, Optional<byte[]> replan, List<byte[]> added) {}
