package org.suandian.scope2.internal.activity;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.scope2.internal.activity.coverage.PowerWatch;
import org.suandian.scope2.internal.activity.coverage.SiteCoverage;
import org.suandian.scope2.internal.activity.parsing.ActivitySites;
import org.suandian.scope2.internal.activity.parsing.ReadRecord;
import org.suandian.scope2.internal.activity.parsing.RecordParser;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies;
import org.suandian.scope2.internal.activity.reading.ActivityIssue;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.reading.RecordReader;
import org.suandian.scope2.internal.activity.store.ActivityWriter;
import org.suandian.scope2.internal.chain.LedgerAppender;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.BlockKind;

/** Takes the records of one request into the ledger, in memory that does not depend on their number. */
public final class ActivityImport {

    private static final int ISSUES_KEPT = 1_000;
    private static final int WARNINGS_KEPT = 100;

    private final LedgerAppender ledger;
    private final ActivitySites sites;
    private final TokenEnergies tokens;
    private final Clock clock;

    public ActivityImport(LedgerAppender ledger, ActivitySites sites, TokenEnergies tokens, Clock clock) {
        this.ledger = ledger;
        this.sites = sites;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Reads, checks and writes all records. The caller has begun a transaction, and commits it, or rolls it back if this fails.
     *
     * @param organisation whose records they are where they do not say it
     * @throws UnanswerableException {@code invalid-activity} with all that is wrong
     */
    public ActivityReceipt run(
            Connection connection, RecordReader reader, InputStream in, Optional<String> organisation)
            throws IOException, SQLException {
        Issues issues = new Issues(ISSUES_KEPT);
        Issues warnings = new Issues(WARNINGS_KEPT);
        RequestSites seen = new RequestSites();
        OpenBlock block = ledger.open(connection, BlockKind.ACTIVITY);
        PowerWatch power = new PowerWatch(connection, block.id(), warnings);
        ActivityWriter writer = new ActivityWriter(connection, block, issues, (row, number, line) -> {
            seen.see(row);
            power.see(row, number, line);
        });
        RecordParser parser = new RecordParser(sites, tokens, clock, organisation, issues);
        reader.read(in, issues, raw -> {
            Optional<ReadRecord> record = parser.parse(raw);
            if (record.isPresent()) {
                writer.add(record.get());
            }
        });
        writer.finish();
        if (!issues.isEmpty()) {
            throw refusal(issues);
        }
        List<SiteCoverage> coverage = seen.coverage(connection);
        // The last thing: others wait for it.
        Optional<Block> closed = block.entries() > 0 ? Optional.of(ledger.close(connection, block)) : Optional.empty();
        return new ActivityReceipt(
                closed,
                writer.accepted(),
                writer.repeated(),
                warnings.total(),
                warnings.first(),
                coverage,
                seen.leftOut());
    }

    private static UnanswerableException refusal(Issues issues) {
        List<ActivityIssue> first = issues.first();
        return new UnanswerableException(
                "invalid-activity",
                "The records (%,d issues) must be sound; nothing of the request was stored. The first issue, of record %d: %s"
                        .formatted(
                                issues.total(),
                                first.getFirst().row(),
                                first.getFirst().message()),
                Details.of("issueCount", issues.total())
                        .and("issues", first.stream().map(ActivityImport::asMap).toList()));
    }

    private static Map<String, Object> asMap(ActivityIssue issue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", issue.code());
        map.put("message", issue.message());
        if (issue.row() > 0) {
            map.put("row", issue.row());
        }
        if (issue.line() > 0) {
            map.put("line", issue.line());
        }
        issue.field().ifPresent(field -> map.put("field", field));
        return map;
    }
}
