package org.suandian.scope2.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.provenance.DataVersion;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.SiteConsumption.UsedLossRate;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.internal.consumption.CountedPoints;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * A snapshot as it is written. Factors of each hour, which many stays of a zone share, are written once.
 *
 * @param format names this layout; it is never changed, only followed by another
 * @param hourlyFactors referred to by their place
 */
record SnapshotDocument(
        String format,
        LedgerHead head,
        DataVersion dataVersion,
        String release,
        long activityRows,
        AccountingQuestion question,
        List<Stay> consumptions,
        List<List<UsedFactor>> hourlyFactors,
        List<WorkloadUse> workloads,
        List<AvailableInstrument> instruments,
        List<Market> markets,
        List<MeterFinding> findings,
        MemoInputs memos) {

    static final String FORMAT = "suandian-snapshot/1";

    /** A {@link SiteConsumption}, and which records count in each of its hours. */
    record Stay(
            String siteId,
            int stayNumber,
            SiteStay stay,
            Interval interval,
            LedgerEnergy energy,
            Map<EnergyOrigin, LedgerEnergy> byOrigin,
            int coveredHours,
            String counted,
            Optional<UsedFactor> location,
            Optional<Integer> hourlyFactors,
            Optional<UsedFactor> residualMix,
            Optional<UsedFactor> supplierFallback,
            Optional<UsedFactor> upstream,
            Optional<UsedLossRate> lossShare,
            HourlyEnergy hourly) {

        private static Stay of(SiteConsumption consumption, CountedPoints counted, Optional<Integer> hourlyFactors) {
            return new Stay(
                    consumption.siteId(),
                    consumption.stayNumber(),
                    consumption.stay(),
                    consumption.interval(),
                    consumption.energy(),
                    consumption.byOrigin(),
                    consumption.coveredHours(),
                    counted.toString(),
                    consumption.location(),
                    hourlyFactors,
                    consumption.residualMix(),
                    consumption.supplierFallback(),
                    consumption.upstream(),
                    consumption.lossShare(),
                    consumption.hourly());
        }

        private SiteConsumption consumption(List<List<UsedFactor>> factors) {
            return new SiteConsumption(
                    siteId,
                    stayNumber,
                    stay,
                    interval,
                    energy,
                    byOrigin,
                    hourly,
                    coveredHours,
                    location,
                    hourlyFactors.map(factors::get).orElse(List.of()),
                    residualMix,
                    supplierFallback,
                    upstream,
                    lossShare);
        }
    }

    static SnapshotDocument of(Snapshot snapshot) {
        AccountingInputs inputs = snapshot.inputs();
        List<List<UsedFactor>> factors = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < inputs.consumptions().size(); i++) {
            SiteConsumption consumption = inputs.consumptions().get(i);
            Optional<Integer> place = consumption.hourlyLocation().isEmpty()
                    ? Optional.empty()
                    : Optional.of(place(factors, consumption.hourlyLocation()));
            stays.add(Stay.of(consumption, snapshot.counted().get(i), place));
        }
        return new SnapshotDocument(
                FORMAT,
                snapshot.head(),
                snapshot.dataVersion(),
                snapshot.release(),
                snapshot.activityRows(),
                inputs.question(),
                stays,
                factors,
                inputs.workloads(),
                inputs.instruments(),
                inputs.markets(),
                inputs.findings(),
                inputs.memos());
    }

    private static int place(List<List<UsedFactor>> known, List<UsedFactor> wanted) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equals(wanted)) {
                return i;
            }
        }
        known.add(wanted);
        return known.size() - 1;
    }

    Snapshot snapshot() {
        return new Snapshot(
                head,
                dataVersion,
                release,
                activityRows,
                consumptions.stream()
                        .map(stay -> CountedPoints.parse(stay.counted()))
                        .toList(),
                new AccountingInputs(
                        question,
                        consumptions.stream()
                                .map(stay -> stay.consumption(hourlyFactors))
                                .toList(),
                        workloads,
                        instruments,
                        markets,
                        findings,
                        memos));
    }
}
