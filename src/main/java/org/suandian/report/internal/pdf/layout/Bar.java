package org.suandian.report.internal.pdf.layout;

import java.math.BigDecimal;

/**
 * A bar of a chart.
 *
 * @param value not negative
 * @param display the value in words, with its unit
 */
public record Bar(String label, BigDecimal value, String display, Ink ink) {}
