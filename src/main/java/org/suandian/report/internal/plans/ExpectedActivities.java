package org.suandian.report.internal.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.placement.PlacementService;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;

/** Takes finished plans over as expected activity, once each, into a table of its own that no accounting run reads. */
@Singleton
public class ExpectedActivities {

    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final int GRAMS_TO_KILOGRAMS = 3;

    private static final String INSERT = """
            insert into expected_activity (plan_id, position, organisation_id, batch_id, site_id, pool_id, model_id, tenant, starts_at,
                ends_at, energy_kwh, emissions_kg, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = "select * from expected_activity where plan_id = ? order by position";
    private static final String LOCK = "select pg_advisory_xact_lock(540204, hashtext(?))";

    private final PlacementService placements;
    private final AgroalDataSource database;
    private final Clock clock;

    ExpectedActivities(PlacementService placements, AgroalDataSource database, Clock clock) {
        this.placements = placements;
        this.database = database;
        this.clock = clock;
    }

    /** What was taken over, and whether it was just now. */
    public record Taken(ExpectedActivity activity, boolean isNew) {}

    /**
     * Takes a plan over; where it was before, answers that.
     *
     * @throws ConflictException {@code plan-is-being-solved}, {@code plan-has-no-placement}, or {@code plan-of-other-organisation} where
     *     it was taken over for another
     */
    public Taken take(UUID planId, String organisationId) {
        StandingPlan plan = placements.getStandingPlan(planId);
        List<ExpectedUse> uses = uses(plan, PlanSavings.getPlacement(plan));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Taken taken = take(connection, planId, organisationId, uses);
                connection.commit();
                return taken;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Taken take(Connection connection, UUID planId, String organisationId, List<ExpectedUse> uses)
            throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, planId.toString());
            lock.execute();
        }
        Optional<ExpectedActivity> before = find(connection, planId);
        if (before.isPresent()) {
            requireSame(before.get(), organisationId);
            return new Taken(before.get(), false);
        }
        ExpectedActivity activity =
                new ExpectedActivity(planId, organisationId, clock.instant().truncatedTo(ChronoUnit.MICROS), uses);
        insert(connection, activity);
        return new Taken(activity, true);
    }

    private static void requireSame(ExpectedActivity before, String organisationId) {
        if (!before.organisationId().equals(organisationId)) {
            throw new ConflictException(
                    "plan-of-other-organisation",
                    "The plan (%s) must be taken over for one organisation only, and was for another."
                            .formatted(before.planId()),
                    Details.of("plan", before.planId().toString()));
        }
    }

    public Optional<ExpectedActivity> find(UUID planId) {
        try (Connection connection = database.getConnection()) {
            return find(connection, planId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ExpectedUse> uses(StandingPlan plan, Placement placement) {
        List<ExpectedUse> uses = new ArrayList<>();
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (placement.isPlaced(batch)) {
                uses.add(use(
                        plan.planned(), batch, placement.fit()[batch], placement.start()[batch]));
            }
        }
        return uses;
    }

    private static ExpectedUse use(PlannedProblem planned, int batch, int fit, int start) {
        int end = start + planned.priced().fits().slots()[fit];
        return new ExpectedUse(
                batch,
                planned.naming().batchIds().get(batch),
                planned.naming().siteIds().get(planned.priced().siteOf(fit)),
                planned.naming().poolIds().get(planned.priced().fits().pool()[fit]),
                planned.findProfile(fit).map(ServedProfile::modelId),
                planned.problem().batches().get(batch).tenant(),
                planned.problem().horizon().startOf(start),
                planned.problem().horizon().startOf(end),
                decimal(planned.priced().kilowattHours(fit)),
                decimal(planned.priced().grams(fit, start)).movePointLeft(GRAMS_TO_KILOGRAMS));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    private static void insert(Connection connection, ExpectedActivity activity) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (ExpectedUse use : activity.uses()) {
                statement.setObject(1, activity.planId());
                statement.setInt(2, use.position());
                statement.setString(3, activity.organisationId());
                statement.setString(4, use.batchId());
                statement.setString(5, use.siteId());
                statement.setString(6, use.poolId());
                statement.setString(7, use.modelId().orElse(null));
                statement.setString(8, use.tenant().orElse(null));
                statement.setObject(9, use.start().atOffset(ZoneOffset.UTC));
                statement.setObject(10, use.end().atOffset(ZoneOffset.UTC));
                statement.setBigDecimal(11, use.energyKwh());
                statement.setBigDecimal(12, use.emissionsKg());
                statement.setObject(13, activity.recordedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Optional<ExpectedActivity> find(Connection connection, UUID planId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, planId);
            List<ExpectedUse> uses = new ArrayList<>();
            String organisation = "";
            Instant recordedAt = Instant.EPOCH;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    organisation = rows.getString("organisation_id");
                    recordedAt = instant(rows, "recorded_at");
                    uses.add(use(rows));
                }
            }
            return uses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ExpectedActivity(planId, organisation, recordedAt, uses));
        }
    }

    private static ExpectedUse use(ResultSet rows) throws SQLException {
        return new ExpectedUse(
                rows.getInt("position"),
                rows.getString("batch_id"),
                rows.getString("site_id"),
                rows.getString("pool_id"),
                Optional.ofNullable(rows.getString("model_id")),
                Optional.ofNullable(rows.getString("tenant")),
                instant(rows, "starts_at"),
                instant(rows, "ends_at"),
                rows.getBigDecimal("energy_kwh"),
                rows.getBigDecimal("emissions_kg"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
