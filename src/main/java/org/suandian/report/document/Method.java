package org.suandian.report.document;

import org.suandian.scope2.accounting.Ruleset;

/**
 * The rules that the figures follow beyond those that are always in force.
 *
 * @param ruleset named and versioned
 */
public record Method(Ruleset ruleset) {}
