package org.suandian.report.web.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Quoted;
import org.suandian.report.web.run.ReportRequest.BaseYearRequest;
import org.suandian.report.web.run.ReportRequest.ChangeRequest;
import org.suandian.report.web.run.ReportRequest.EmbodiedRequest;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.Ruleset.Granularity;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.run.RunProblems;
import org.suandian.series.Interval;

/** Makes questions of requests. */
final class ReportQuestions {

    private static final BigDecimal HOURS_PER_YEAR = BigDecimal.valueOf(8_760);
    private static final int LONGEST_ID = 200;
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_MONTHS = 120;
    private static final Ruleset DEFAULT = Ruleset.GHG_PROTOCOL_2015;
    private static final String DEFAULT_CURRENCY = "USD";
    private static final BigDecimal DEFAULT_THRESHOLD_PERCENT = BigDecimal.valueOf(5);

    private final RequestFields fields;
    private final PeriodFields periods;

    ReportQuestions(RunProblems problems) {
        this.fields = new RequestFields(problems);
        this.periods = new PeriodFields(fields);
    }

    /** Empty where there are problems. */
    Optional<AccountingQuestion> question(ReportRequest request) {
        Optional<String> organisation = fields.text("organisation", request.organisation(), LONGEST_ID, true);
        Optional<String> name = fields.text("organisationName", request.organisationName(), LONGEST_ID, false);
        Optional<String> fiscalYear = fields.text("fiscalYear", request.fiscalYear(), LONGEST_ID, false);
        var timezone = periods.timezone(request.timezone());
        Optional<Interval> period = periods.period(request.from(), request.to(), timezone);
        List<String> sites = sites(request.sites());
        Ruleset ruleset = ruleset(request);
        Currency currency = currency(request.currency());
        Optional<BaseYear> baseYear = Optional.ofNullable(request.baseYear()).flatMap(this::baseYear);
        if (organisation.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AccountingQuestion(
                organisation.get(),
                name.orElse(organisation.get()),
                sites,
                period.get(),
                timezone,
                fiscalYear.orElseGet(() -> PeriodFields.fiscalYear(period.get(), timezone)),
                ruleset,
                currency,
                Optional.ofNullable(request.asOf()),
                baseYear));
    }

    private List<String> sites(@Nullable List<String> given) {
        List<String> sites = new ArrayList<>();
        for (String site : given == null ? List.<String>of() : given) {
            fields.text("sites", site, LONGEST_ID, true)
                    .filter(id -> {
                        if (sites.contains(id)) {
                            fields.refuse("sites", "The site (%s) must be given once only.".formatted(Quoted.of(id)));
                        }
                        return !sites.contains(id);
                    })
                    .ifPresent(sites::add);
        }
        if (sites.size() > MOST_ITEMS) {
            fields.refuse("sites", "The sites (%d) must be at most %d.".formatted(sites.size(), MOST_ITEMS));
        }
        return sites;
    }

    private Ruleset ruleset(ReportRequest request) {
        if (request.ruleset() != null && !request.ruleset().equals(DEFAULT.name())) {
            fields.refuse(
                    "ruleset",
                    "The ruleset (%s) must be a known one. Maybe %s."
                            .formatted(Quoted.of(request.ruleset()), DEFAULT.name()));
        }
        int before = fields.whole(
                "vintageMonthsBefore", request.vintageMonthsBefore(), 0, MOST_MONTHS, DEFAULT.vintageMonthsBefore());
        int after = fields.whole(
                "vintageMonthsAfter", request.vintageMonthsAfter(), 0, MOST_MONTHS, DEFAULT.vintageMonthsAfter());
        Granularity granularity = granularity(request.locationGranularity());
        Ruleset asked = new Ruleset(DEFAULT.name(), before, after, granularity);
        return asked.equals(DEFAULT) ? DEFAULT : new Ruleset(name(asked), before, after, granularity);
    }

    /** A name never means other rules: what is chosen otherwise is in it. */
    private static String name(Ruleset ruleset) {
        return "%s/vintage-%d-%d/%s"
                .formatted(
                        ruleset.name(),
                        ruleset.vintageMonthsBefore(),
                        ruleset.vintageMonthsAfter(),
                        ruleset.locationGranularity().name().toLowerCase(Locale.ROOT));
    }

    private Granularity granularity(@Nullable String given) {
        if (given == null) {
            return Granularity.ANNUAL;
        }
        for (Granularity each : Granularity.values()) {
            if (each.name().equals(given)) {
                return each;
            }
        }
        fields.refuse(
                "locationGranularity",
                "The locationGranularity (%s) must be ANNUAL or HOURLY.".formatted(Quoted.of(given)));
        return Granularity.ANNUAL;
    }

    private Currency currency(@Nullable String given) {
        try {
            return Currency.getInstance(given == null ? DEFAULT_CURRENCY : given);
        } catch (IllegalArgumentException e) {
            fields.refuse(
                    "currency",
                    "The currency (%s) must be a code of ISO 4217.".formatted(Quoted.of(String.valueOf(given))));
            return Currency.getInstance(DEFAULT_CURRENCY);
        }
    }

    private Optional<BaseYear> baseYear(BaseYearRequest given) {
        Optional<BigDecimal> location =
                fields.decimal("baseYear.locationBasedTco2e", given.locationBasedTco2e(), false);
        Optional<BigDecimal> market = fields.decimal("baseYear.marketBasedTco2e", given.marketBasedTco2e(), false);
        location.filter(tonnes -> tonnes.signum() == 0)
                .ifPresent(zero -> fields.refuse(
                        "baseYear.locationBasedTco2e", "The emissions of the base year (0 t) must be above 0."));
        BigDecimal threshold = given.thresholdPercent() == null
                ? DEFAULT_THRESHOLD_PERCENT
                : fields.decimal("baseYear.thresholdPercent", given.thresholdPercent(), false)
                        .orElse(DEFAULT_THRESHOLD_PERCENT);
        if (given.year() == null) {
            fields.refuse("baseYear.year", "The property baseYear.year must be given.");
        }
        List<BaseYear.Change> changes = changes(given.changes());
        if (location.isEmpty() || market.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BaseYear(
                fields.whole("baseYear.year", given.year(), 1900, 2100, 1900),
                LedgerEmissions.ofTonnes(location.get()),
                LedgerEmissions.ofTonnes(market.get()),
                threshold,
                changes));
    }

    private List<BaseYear.Change> changes(@Nullable List<ChangeRequest> given) {
        List<BaseYear.Change> changes = new ArrayList<>();
        for (ChangeRequest each : given == null ? List.<ChangeRequest>of() : given) {
            Optional<String> id = fields.text("baseYear.changes.id", each.id(), LONGEST_ID, true);
            Optional<BigDecimal> delta = fields.decimal("baseYear.changes.deltaTco2e", each.deltaTco2e(), true);
            if (id.isPresent() && delta.isPresent()) {
                changes.add(new BaseYear.Change(id.get(), LedgerEmissions.ofTonnes(delta.get())));
            }
        }
        return changes;
    }

    private static boolean isBeyond(Optional<BigDecimal> hours, Optional<BigDecimal> years) {
        return hours.isPresent()
                && years.isPresent()
                && hours.get().compareTo(years.get().multiply(HOURS_PER_YEAR)) > 0;
    }

    List<Embodied> embodied(@Nullable List<EmbodiedRequest> given) {
        List<Embodied> hardware = new ArrayList<>();
        for (EmbodiedRequest each : given == null ? List.<EmbodiedRequest>of() : given) {
            Optional<String> name = fields.text("embodied.name", each.name(), LONGEST_ID, true);
            Optional<BigDecimal> total = fields.decimal("embodied.totalTco2e", each.totalTco2e(), false);
            Optional<BigDecimal> years = fields.decimal("embodied.lifespanYears", each.lifespanYears(), false);
            Optional<BigDecimal> hours = fields.decimal("embodied.reservedHours", each.reservedHours(), false);
            if (years.filter(span -> span.signum() == 0).isPresent()) {
                fields.refuse("embodied.lifespanYears", "The lifespan (0 years) must be above 0.");
            } else if (isBeyond(hours, years)) {
                fields.refuse(
                        "embodied.reservedHours",
                        "The reserved hours (%s h) must be at most those of the lifespan (%s years of 8760 h), as more than all of the hardware cannot be told. Maybe they are those of several machines, and the total is that of one."
                                .formatted(
                                        hours.orElseThrow().toPlainString(),
                                        years.orElseThrow().toPlainString()));
            } else if (name.isPresent() && total.isPresent() && years.isPresent() && hours.isPresent()) {
                hardware.add(new Embodied(name.get(), LedgerEmissions.ofTonnes(total.get()), years.get(), hours.get()));
            }
        }
        return hardware;
    }
}
