package org.suandian.platform.security.audit;

/** An entry of the log, and its number, which rises with time. */
public record StoredAuditEntry(long number, AuditEntry entry) {}
