package org.suandian.scope2.internal.activity.parsing;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.scope2.activity.ActivityRecord;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.RecordType;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.scope2.internal.activity.parsing.UsedEnergy.Use;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.reading.RawRecord;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** Makes a record of texts into one of the ledger, or says everything that is wrong with it. Of one request; not thread-safe. */
public final class RecordParser {

    private final KnownSites sites;
    private final UsedEnergy energies;
    private final IntervalReader intervals;
    private final Optional<String> defaultOrganisation;
    private final Issues issues;

    /**
     * @param defaultOrganisation whose records they are where they do not say it
     * @param issues to which what is wrong is added
     */
    public RecordParser(
            ActivitySites sites,
            TokenEnergies tokens,
            Clock clock,
            Optional<String> defaultOrganisation,
            Issues issues) {
        this.sites = new KnownSites(sites);
        this.energies = new UsedEnergy(tokens);
        this.intervals = new IntervalReader(clock.instant());
        this.defaultOrganisation = defaultOrganisation;
        this.issues = issues;
    }

    /** Empty, with issues, if something is wrong. */
    public Optional<ReadRecord> parse(RawRecord raw) {
        Cells cells = new Cells(raw, issues);
        Optional<String> organisation = organisation(cells);
        Optional<String> id = cells.getText(Field.ID);
        RecordType type = cells.findChoice(Field.TYPE, RecordType.class).orElse(RecordType.ACTIVITY);
        Optional<ReadRecord> record = type == RecordType.REVERSAL
                ? reversal(raw, cells, organisation, id)
                : activity(raw, cells, organisation, id);
        return cells.sound() ? record : Optional.empty();
    }

    private Optional<String> organisation(Cells cells) {
        if (!cells.has(Field.ORGANISATION) && defaultOrganisation.isPresent()) {
            return defaultOrganisation;
        }
        Optional<String> organisation = cells.getText(Field.ORGANISATION);
        if (organisation.isPresent() && defaultOrganisation.isPresent() && !organisation.equals(defaultOrganisation)) {
            cells.refuse(
                    "contradicting-values",
                    Field.ORGANISATION,
                    "must be that of the request",
                    "leave one of them out.");
        }
        return organisation;
    }

    private Optional<ReadRecord> activity(
            RawRecord raw, Cells cells, Optional<String> organisation, Optional<String> id) {
        if (cells.has(Field.REVERSES)) {
            cells.refuse(
                    "contradicting-values", Field.REVERSES, "must stand in a reversal only", "the type is REVERSAL.");
        }
        Optional<String> site = site(cells, organisation);
        Optional<Interval> interval = intervals.read(cells);
        Optional<Use> use = energies.read(cells);
        Optional<String> meter = cells.findText(Field.METER);
        Optional<String> tenant = cells.findText(Field.TENANT);
        Optional<String> batch = cells.findText(Field.BATCH);
        if (!cells.sound()
                || organisation.isEmpty()
                || id.isEmpty()
                || site.isEmpty()
                || interval.isEmpty()
                || use.isEmpty()) {
            return Optional.empty();
        }
        PowerLimit.check(cells, use.get(), interval.get());
        Optional<WorkloadFacts> workload = use.get().workload(tenant, batch);
        // What has neither a meter nor a workload is the reading of a meter without a name.
        Optional<String> namedMeter = meter.isEmpty() && workload.isEmpty() ? Optional.of("") : meter;
        ActivityRecord record = new ActivityRecord(
                organisation.get(),
                id.get(),
                RecordType.ACTIVITY,
                site.get(),
                interval.get(),
                use.get().energy(),
                use.get().point(),
                use.get().origin(),
                namedMeter,
                workload,
                Optional.empty());
        return Optional.of(
                new ReadRecord.Activity(raw.row(), raw.line(), record, use.get().given()));
    }

    private Optional<String> site(Cells cells, Optional<String> organisation) {
        Optional<String> site = cells.getText(Field.SITE);
        if (site.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = sites.findId(organisation.get(), site.get());
        if (known.isEmpty()) {
            cells.refuse(
                    "unknown-site",
                    Field.SITE,
                    "must be a site that the organisation has registered, or a region",
                    sites.advice(organisation.get(), site.get()));
        }
        return known;
    }

    private Optional<ReadRecord> reversal(
            RawRecord raw, Cells cells, Optional<String> organisation, Optional<String> id) {
        for (Field field : new Field[] {Field.POWER_W_PER_ACCELERATOR, Field.PRECISION, Field.CONCURRENCY}) {
            if (cells.has(field)) {
                cells.refuse("contradicting-values", field, "must be left out of a reversal", "");
            }
        }
        Optional<String> reverses = cells.getText(Field.REVERSES);
        Optional<LedgerEnergy> energy =
                cells.has(Field.ENERGY) ? EnergyReader.read(cells).map(EnergyReader.Amount::energy) : Optional.empty();
        Optional<String> site = cells.has(Field.SITE) ? site(cells, organisation) : Optional.empty();
        StatedParts stated = new StatedParts(
                site,
                cells.findInstant(Field.START),
                cells.findInstant(Field.END),
                energy,
                cells.findChoice(Field.MEASUREMENT_POINT, MeasurementPoint.class),
                cells.findText(Field.METER),
                cells.findText(Field.MODEL),
                cells.findText(Field.ACCELERATOR),
                cells.findText(Field.TENANT),
                cells.findText(Field.BATCH),
                cells.findWhole(Field.INPUT_TOKENS),
                cells.findWhole(Field.OUTPUT_TOKENS),
                acceleratorMilliHours(cells));
        if (!cells.sound() || organisation.isEmpty() || id.isEmpty() || reverses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReadRecord.Reversal(raw.row(), raw.line(), organisation.get(), id.get(), reverses.get(), stated));
    }

    private static OptionalLong acceleratorMilliHours(Cells cells) {
        return UsedEnergy.milliHours(cells, cells.findDecimal(Field.ACCELERATOR_HOURS));
    }
}
