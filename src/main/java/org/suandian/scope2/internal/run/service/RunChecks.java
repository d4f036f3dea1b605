package org.suandian.scope2.internal.run.service;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnanswerableException;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.register.Registers;
import org.suandian.scope2.internal.sites.RecordedSites;
import org.suandian.scope2.internal.sites.StrayActivity;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.run.RunProblems;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.site.SiteService;

/** What a question must be for a run to be worth its time. */
@Singleton
class RunChecks {

    private static final Duration LONGEST = Duration.ofDays(5 * 366L);

    private final LedgerHeads heads;
    private final DataVersions versions;
    private final Registers registers;
    private final RecordedSites recorded;
    private final StrayActivity stray;
    private final SiteService places;
    private final Clock clock;

    RunChecks(
            LedgerHeads heads,
            DataVersions versions,
            Registers registers,
            RecordedSites recorded,
            StrayActivity stray,
            SiteService places,
            Clock clock) {
        this.heads = heads;
        this.versions = versions;
        this.registers = registers;
        this.recorded = recorded;
        this.stray = stray;
        this.places = places;
        this.clock = clock;
    }

    /** @throws UnanswerableException with all problems */
    void require(AccountingQuestion question) {
        RunProblems problems = new RunProblems();
        period(question, problems);
        question.asOf()
                .filter(clock.instant()::isBefore)
                .ifPresent(asOf -> problems.add(
                        "as-of-in-future", "asOf", "The moment asOf (%s) must not lie in the future.".formatted(asOf)));
        if (problems.isEmpty()) {
            activity(question, problems);
        }
        problems.throwIfAny();
    }

    private void period(AccountingQuestion question, RunProblems problems) {
        Instant end = question.period().end();
        if (end.isAfter(clock.instant())) {
            problems.add(
                    "period-in-future",
                    "to",
                    "The period (to %s) must have ended: what is not over cannot be accounted for. Maybe end it earlier."
                            .formatted(end));
        }
        if (!isMidnight(question, question.period().start()) || !isMidnight(question, end)) {
            problems.add(
                    "period-not-at-midnight",
                    "from",
                    "The period (%s to %s) must begin and end at midnight in %s. Maybe another timezone is meant."
                            .formatted(question.period().start(), end, question.timezone()));
        }
        if (question.period().duration().compareTo(LONGEST) > 0) {
            problems.add(
                    "period-too-long",
                    "to",
                    "The period (%d days) must be at most five years (%d days). Maybe ask for several reports."
                            .formatted(question.period().duration().toDays(), LONGEST.toDays()));
        }
    }

    /** A day begins where its clock does, which in a few zones is not at 00:00 on the day that summer time begins. */
    private static boolean isMidnight(AccountingQuestion question, Instant moment) {
        var local = moment.atZone(question.timezone());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                || local.toLocalDate()
                        .atStartOfDay(question.timezone())
                        .toInstant()
                        .equals(moment);
    }

    private void activity(AccountingQuestion question, RunProblems problems) {
        LedgerHead head = heads.getHead(question.asOf());
        DataVersion version = version(question, problems).orElse(null);
        if (version == null) {
            return;
        }
        List<LedgerSite> sites = registers.listSites(question.organisationId(), head);
        List<String> registered = sites.stream().map(LedgerSite::id).toList();
        for (String site : question.siteIds()) {
            if (!registered.contains(site)
                    && places.catalogue(version).findPlace(site).isEmpty()) {
                List<String> near = NearMatches.listNearest(site, registered);
                problems.add(
                        "unknown-site",
                        "sites",
                        "The site (%s) must be registered, or a region.%s"
                                .formatted(
                                        Quoted.of(site),
                                        near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + "."));
            }
        }
        Set<String> active =
                new HashSet<>(recorded.listIds(question.organisationId(), question.period(), head.sequence()));
        if (!question.siteIds().isEmpty()) {
            active.retainAll(question.siteIds());
        }
        stays(
                question,
                sites.stream().filter(site -> active.contains(site.id())).toList(),
                head,
                problems);
        if (active.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "no-activity",
                    "organisation",
                    "The ledger must hold activity of %s from %s to %s. Maybe another organisation, site or period is meant."
                            .formatted(
                                    Quoted.of(question.organisationId()),
                                    question.period().start(),
                                    question.period().end()));
        }
    }

    /** Energy without a stay would be missing from the totals, and no reader of the report would know. */
    private void stays(AccountingQuestion question, List<LedgerSite> sites, LedgerHead head, RunProblems problems) {
        for (LedgerSite site : sites) {
            stray.find(site, question.period(), head)
                    .ifPresent(found -> problems.add(
                            "activity-outside-stays",
                            "sites",
                            "The record (%s) must lie within the stays of its site (%s), which has none from %s to %s. Maybe a stay begins earlier, or ends later, than was registered."
                                    .formatted(
                                            Quoted.of(found.recordId()),
                                            Quoted.of(site.id()),
                                            found.withoutStay().start(),
                                            found.withoutStay().end())));
        }
    }

    private Optional<DataVersion> version(AccountingQuestion question, RunProblems problems) {
        try {
            return Optional.of(versions.of(question.asOf()));
        } catch (UnanswerableException e) {
            problems.add(e.code(), "asOf", e.getMessage());
            return Optional.empty();
        }
    }
}
