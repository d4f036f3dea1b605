package org.suandian.scope2.internal.consumption;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;

/**
 * Reads the consumption of sites from the ledger, in memory that does not depend on the number of records: the hours of all sites are
 * held at once where they fit, else those of some sites after those of others.
 */
@Singleton
public class ConsumptionReader {

    /** The rest is for the results, for whoever uses them, and for rows on their way. */
    private static final int SHARE_OF_HEAP = 2;

    private final ActivityReader reader;

    public ConsumptionReader(ActivityReader reader) {
        this.reader = reader;
    }

    /**
     * The consumption of stays.
     *
     * @param query its sites do not matter: they are those of the stays
     * @param frames stays of a site one after the other; results have their order
     */
    public Consumption read(ActivityQuery query, List<StayFrame> frames, Progress progress) {
        return read(query, frames, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, progress);
    }

    Consumption read(ActivityQuery query, List<StayFrame> frames, long budgetBytes, Progress progress) {
        if (frames.isEmpty()) {
            return new Consumption(List.of(), List.of(), List.of(), 0);
        }
        List<String> sites = frames.stream().map(StayFrame::siteId).distinct().toList();
        CellBudget budget = sites.size() > 1 ? new CellBudget(budgetBytes) : CellBudget.unlimited();
        try {
            return readAtOnce(query.ofSites(sites), frames, budget, progress);
        } catch (CellBudget.ExceededException e) {
            Set<String> firstHalf = Set.copyOf(sites.subList(0, sites.size() / 2));
            Map<Boolean, List<StayFrame>> halves =
                    frames.stream().collect(Collectors.partitioningBy(frame -> firstHalf.contains(frame.siteId())));
            return read(query, halves.getOrDefault(true, List.of()), budgetBytes, progress)
                    .plus(read(query, halves.getOrDefault(false, List.of()), budgetBytes, progress));
        }
    }

    private Consumption readAtOnce(ActivityQuery query, List<StayFrame> frames, CellBudget budget, Progress progress) {
        Aggregation aggregation = new Aggregation(frames, budget);
        reader.read(query, false, aggregation::add, progress);
        Set<String> again = aggregation.settle();
        if (!again.isEmpty()) {
            reader.read(query.ofSites(again).ofWorkloads(), false, aggregation::share, Progress.NONE);
        }
        return aggregation.end();
    }
}
