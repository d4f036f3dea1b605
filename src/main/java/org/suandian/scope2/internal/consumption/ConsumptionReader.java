package org.suandian.scope2.internal.consumption;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.site.LedgerSite;

/**
 * Reads the consumption of sites from the ledger, in memory that does not depend on the number of records: the hours of all sites are
 * held at once where they fit, else those of some sites after those of others.
 */
@Singleton
public class ConsumptionReader {

    /** The rest is for the results, for whoever uses them, and for rows on their way. */
    private static final int SHARE_OF_HEAP = 3;

    private final ActivityReader reader;

    public ConsumptionReader(ActivityReader reader) {
        this.reader = reader;
    }

    /**
     * The consumption of sites.
     *
     * @param query with the sites in any order
     * @param sites with all their stays; results have their order
     */
    public Consumption read(ActivityQuery query, List<LedgerSite> sites, Progress progress) {
        return read(query, sites, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, progress);
    }

    Consumption read(ActivityQuery query, List<LedgerSite> sites, long budgetBytes, Progress progress) {
        CellBudget budget = sites.size() > 1 ? new CellBudget(budgetBytes) : CellBudget.unlimited();
        try {
            return readAtOnce(query.ofSites(ids(sites)), sites, budget, progress);
        } catch (CellBudget.ExceededException e) {
            int half = sites.size() / 2;
            return read(query, sites.subList(0, half), budgetBytes, progress)
                    .plus(read(query, sites.subList(half, sites.size()), budgetBytes, progress));
        }
    }

    private Consumption readAtOnce(ActivityQuery query, List<LedgerSite> sites, CellBudget budget, Progress progress) {
        Aggregation aggregation = new Aggregation(sites, query.period(), budget);
        reader.read(query, false, aggregation::add, progress);
        Set<String> again = aggregation.settle();
        if (!again.isEmpty()) {
            reader.read(query.ofSites(again).ofWorkloads(), false, aggregation::share, Progress.NONE);
        }
        return aggregation.end();
    }

    private static List<String> ids(List<LedgerSite> sites) {
        return sites.stream().map(LedgerSite::id).toList();
    }
}
