package org.suandian.placement.internal.store;

import java.time.Instant;
import java.util.UUID;

/** A front without its points. */
public record StoredFront(UUID id, String name, String currency, Instant createdAt) {}
