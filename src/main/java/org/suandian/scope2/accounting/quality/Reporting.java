package org.suandian.scope2.accounting.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.Ruleset;

/**
 * Who reports for which months, by which rules.
 *
 * @param organisationId a registry may name the beneficiary by it
 * @param organisationName or by this
 * @param firstMonth of the period, in the time zone of the report
 * @param lastMonth of the period, included
 * @param asOf the last day of which the report knows; empty: today's
 */
public record Reporting(
        String organisationId,
        String organisationName,
        YearMonth firstMonth,
        YearMonth lastMonth,
        Optional<LocalDate> asOf,
        Ruleset ruleset) {

    public static Reporting of(AccountingQuestion question) {
        return new Reporting(
                question.organisationId(),
                question.organisationName(),
                YearMonth.from(question.period().start().atZone(question.timezone())),
                YearMonth.from(question.period().end().minusNanos(1).atZone(question.timezone())),
                question.asOf().map(moment -> moment.atZone(question.timezone()).toLocalDate()),
                question.ruleset());
    }

    /** Whether a registry's beneficiary is the reporter: by id or name, whatever the case of its letters. */
    boolean isReporter(String beneficiary) {
        String given = beneficiary.strip();
        return given.equalsIgnoreCase(organisationId.strip()) || given.equalsIgnoreCase(organisationName.strip());
    }
}
