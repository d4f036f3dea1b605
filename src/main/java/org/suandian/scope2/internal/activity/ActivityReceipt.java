package org.suandian.scope2.internal.activity;

import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.activity.coverage.SiteCoverage;
import org.suandian.scope2.internal.activity.reading.ActivityIssue;
import org.suandian.scope2.ledger.Block;

/**
 * What came of a request.
 *
 * @param block that its new records are in; empty where none was new
 * @param accepted new records
 * @param repeated records that were stored already, with the same content
 * @param warnings the first of them
 * @param coverage of the first of its sites that have meters
 * @param sitesLeftOut how many more sites with meters there are
 */
public record ActivityReceipt(
        Optional<Block> block,
        long accepted,
        long repeated,
        long warningCount,
        List<ActivityIssue> warnings,
        List<SiteCoverage> coverage,
        int sitesLeftOut) {}
