package org.suandian.scope2.internal.register.registration;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.Quoted;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.internal.register.table.InstrumentTable;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.EntryProblem;

/** An instrument stays as it was recorded; its retirement may be added, once. Nobody's serials may be claimed again. */
@Singleton
public class InstrumentRevision implements RevisionRule<Instrument> {

    /** Of problems that somebody else's, or an earlier, entry is the reason of. */
    public static final String CLAIMED = "serials-already-claimed";

    public static final String RECORDED = "instrument-already-recorded";

    private static final String CLAIMS = """
            select organisation_id = ? as own, instrument_id, first_serial, last_serial
            from ledger_instrument_claims(?, ?, ?, ?) where (organisation_id, instrument_id) <> (?, ?)
            order by first_serial limit 1
            """;

    private final InstrumentTable table;

    InstrumentRevision(InstrumentTable table) {
        this.table = table;
    }

    @Override
    public Revision decide(Connection connection, Instrument draft, List<Recorded<Instrument>> versions)
            throws SQLException {
        if (versions.isEmpty()) {
            Optional<EntryProblem> claimed = findClaim(connection, draft);
            return claimed.isPresent() ? new Revision.Refused(claimed.get()) : new Revision.Next(1);
        }
        for (Recorded<Instrument> version : versions) {
            if (isSame(version.value(), draft)) {
                return new Revision.Repeated(version.version());
            }
        }
        Instrument newest = versions.getLast().value();
        boolean isRetirement = newest.retirement().isEmpty()
                && draft.retirement().isPresent()
                && isSame(withRetirementOf(newest, draft), draft);
        return isRetirement ? new Revision.Next(versions.size() + 1) : new Revision.Refused(recorded(draft));
    }

    private boolean isSame(Instrument one, Instrument other) {
        return Arrays.equals(table.content(one), table.content(other));
    }

    private static Instrument withRetirementOf(Instrument one, Instrument other) {
        return new Instrument(
                one.organisationId(),
                one.id(),
                one.type(),
                one.serials(),
                one.volume(),
                one.technology(),
                one.marketId(),
                one.generation(),
                one.vintage(),
                one.rate(),
                other.retirement(),
                one.attestations(),
                one.siteIds(),
                one.source());
    }

    private static EntryProblem recorded(Instrument draft) {
        return new EntryProblem(
                RECORDED,
                "id",
                "The instrument (%s) must stay as it was recorded; only its retirement may be added, once. Maybe give this one another id."
                        .formatted(Quoted.of(draft.id())));
    }

    /** Tells of another organisation's claim the range only. */
    private static Optional<EntryProblem> findClaim(Connection connection, Instrument draft) throws SQLException {
        if (draft.serials().isEmpty()) {
            return Optional.empty();
        }
        SerialRange serials = draft.serials().get();
        try (PreparedStatement statement = connection.prepareStatement(CLAIMS)) {
            statement.setString(1, draft.organisationId());
            statement.setString(2, serials.registry());
            statement.setString(3, serials.series());
            statement.setLong(4, serials.first());
            statement.setLong(5, serials.last());
            statement.setString(6, draft.organisationId());
            statement.setString(7, draft.id());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(claimed(serials, rows)) : Optional.empty();
            }
        }
    }

    private static EntryProblem claimed(SerialRange serials, ResultSet claim) throws SQLException {
        String by = claim.getBoolean("own")
                ? "the instrument " + Quoted.of(claim.getString("instrument_id"))
                : "another organisation";
        return claimed(
                serials, new SerialRange(serials.registry(), serials.series(), claim.getLong(3), claim.getLong(4)), by);
    }

    /** The problem of a range that somebody has claimed already. */
    public static EntryProblem claimed(SerialRange serials, SerialRange other, String by) {
        return new EntryProblem(
                CLAIMED,
                "firstSerial",
                "The serials (%s) must not be claimed by anybody else; %s are, by %s."
                        .formatted(text(serials), text(other), by));
    }

    private static String text(SerialRange serials) {
        String series = serials.series().isEmpty() ? "" : " " + Quoted.of(serials.series());
        return "%s%s %d to %d".formatted(Quoted.of(serials.registry()), series, serials.first(), serials.last());
    }
}
