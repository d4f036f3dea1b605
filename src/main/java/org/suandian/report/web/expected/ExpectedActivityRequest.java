package org.suandian.report.web.expected;

import org.jspecify.annotations.Nullable;

/** For whom a plan is taken over. */
public record ExpectedActivityRequest(@Nullable String organisation) {}
