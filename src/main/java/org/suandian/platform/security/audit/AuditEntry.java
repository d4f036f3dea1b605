package org.suandian.platform.security.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A request that was meant to change something, and how it was answered.
 *
 * @param path as the API describes it, with names for the parts that vary
 * @param status of HTTP
 * @param subject who, for people
 * @param keyId the public part of the API key; absent for a token
 * @param affectedId what was made or named; absent where that is nothing of its own
 */
public record AuditEntry(
        Instant recordedAt,
        String method,
        String path,
        int status,
        String subject,
        Optional<String> keyId,
        Optional<String> requestId,
        Optional<String> affectedId) {}
