package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.statement.Statement;

/**
 * Reported apart; part of no total, deducted from nothing.
 *
 * @param subject site, hardware, plan or country
 * @param emissionsTco2e three decimals; negative for a plan that would have caused more
 * @param detail how it was reckoned
 */
public record MemoRow(MemoLine.Kind kind, String subject, Optional<BigDecimal> emissionsTco2e, Statement detail) {}
