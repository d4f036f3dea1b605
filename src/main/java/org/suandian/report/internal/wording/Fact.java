package org.suandian.report.internal.wording;

/** A name and what there is to say of it, in words. */
public record Fact(String name, String value) {}
