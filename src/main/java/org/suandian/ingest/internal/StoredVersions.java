package org.suandian.ingest.internal;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.suandian.failure.DataUnavailableException;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.ingest.internal.persistence.DataImportRepository;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;

/**
 * Knows the newest version without asking the database: it is told of imports of this process and looks for those of
 * others once a second. While the database cannot be reached, there is no version to answer from.
 */
@Singleton
public class StoredVersions implements DataVersions {

    private static final DataVersion NOTHING = new DataVersion(0, Instant.EPOCH);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** What is known: the span of versions, or why it is not known. */
    private sealed interface Knowledge {}

    private record Known(DataVersion oldest, DataVersion newest) implements Knowledge {}

    private record Unreachable(Throwable cause) implements Knowledge {}

    private final DataImportRepository imports;
    private volatile Knowledge knowledge = new Known(NOTHING, NOTHING);

    StoredVersions(DataImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public DataVersion current() {
        return known().newest();
    }

    @Override
    public DataVersion asOf(Instant moment) {
        Known known = known();
        if (!moment.isBefore(known.newest().recordedAt()) && known.newest().number() > 0) {
            return known.newest();
        }
        if (known.oldest().number() == 0 || moment.isBefore(known.oldest().recordedAt())) {
            throw nothingRecorded(moment, known.oldest());
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.versionAsOf(moment))
                .orElseThrow(() -> nothingRecorded(moment, known.oldest()));
    }

    /** Looks again; called after each import. */
    synchronized void refresh() {
        knowledge = QuarkusTransaction.requiringNew()
                .timeout(10)
                .call(() -> new Known(
                        imports.oldestVersion().orElse(NOTHING),
                        imports.newestVersion().orElse(NOTHING)));
    }

    @Scheduled(
            every = "${suandian.version-poll-interval:1s}",
            identity = "version-poll",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        boolean reachable = knowledge instanceof Known;
        try {
            refresh();
            if (!reachable) {
                Log.info("The database can be reached again.");
            }
        } catch (RuntimeException e) {
            knowledge = new Unreachable(e);
            if (reachable) {
                Log.warnf("The database cannot be reached: %s", e.getMessage());
            }
        }
    }

    private Known known() {
        return switch (knowledge) {
            case Known known -> known;
            case Unreachable unreachable ->
                throw new DataUnavailableException(
                        "database-unavailable",
                        "The database must be reachable. Maybe it is being restarted; the service looks for it every second.",
                        RETRY_AFTER,
                        unreachable.cause());
        };
    }

    private static UnanswerableException nothingRecorded(Instant moment, DataVersion oldest) {
        if (oldest.number() == 0) {
            return new UnanswerableException(
                    "nothing-recorded-as-of",
                    "The moment (%s) must not lie before the first import, and nothing is imported yet."
                            .formatted(moment),
                    Details.of("asOf", moment.toString()));
        }
        return new UnanswerableException(
                "nothing-recorded-as-of",
                "The moment (%s) must not lie before the first import (%s). Maybe leave asOf out, to ask for what is known now."
                        .formatted(moment, oldest.recordedAt()),
                Details.of("asOf", moment.toString())
                        .and("earliest", oldest.recordedAt().toString()));
    }
}
