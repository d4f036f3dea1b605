package org.suandian.scope2.internal.register.table;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;

/** Sites as stored: a row for the site, and one for each of its stays. */
@Singleton
public final class SiteTable extends RegisterTable<LedgerSite> {

    private static final List<String> COLUMNS = List.of("organisation_id", "site_id", "version", "name");

    private static final TableSql.Parts STAYS = new TableSql.Parts(
            "ledger_site_stay",
            ", p.stay_number, p.starts_at, p.ends_at, p.region_id, p.area_ids, p.country, p.market_id, p.timezone, p.pue"
                    + ", p.pue_source, p.meter_uncertainty_percent",
            "stay_number");

    private static final String INSERT_STAY = """
            insert into ledger_site_stay (block_id, position, stay_number, starts_at, ends_at, region_id, area_ids, country, market_id,
                timezone, pue, pue_source, meter_uncertainty_percent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    public SiteTable() {
        super(BlockKind.SITE, TableSql.of("ledger_site", "site_id", COLUMNS, STAYS));
    }

    @Override
    public RegisterKey keyOf(LedgerSite site) {
        return new RegisterKey(Optional.of(site.organisationId()), site.id());
    }

    @Override
    public byte[] canonical(LedgerSite site, int version) {
        CanonicalWriter out = new CanonicalWriter()
                .begin("site/1")
                .text(site.organisationId())
                .text(site.id())
                .number(version)
                .text(site.name())
                .number(site.stays().size());
        site.stays().forEach(stay -> write(out, stay));
        return out.toBytes();
    }

    private static void write(CanonicalWriter out, SiteStay stay) {
        out.instant(stay.from()).instant(stay.to()).text(stay.regionId());
        Lists.write(out, stay.areaIds());
        out.text(stay.country())
                .text(stay.marketId())
                .text(stay.timezone().getId())
                .decimal(stay.pue())
                .text(stay.pueSource())
                .decimal(stay.meterUncertaintyPercent().map(BigDecimal::valueOf));
    }

    @Override
    void bind(Binder binder, Connection connection, LedgerSite site, int version) throws SQLException {
        binder.text(site.organisationId()).text(site.id()).whole(version).text(site.name());
    }

    @Override
    void insertParts(Connection connection, long blockId, int position, LedgerSite site) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_STAY)) {
            for (int number = 0; number < site.stays().size(); number++) {
                SiteStay stay = site.stays().get(number);
                new Binder(statement)
                        .number(blockId)
                        .whole(position)
                        .whole(number)
                        .instant(stay.from())
                        .instant(stay.to())
                        .text(stay.regionId())
                        .texts(connection, stay.areaIds())
                        .text(stay.country())
                        .text(stay.marketId())
                        .text(stay.timezone().getId())
                        .decimal(stay.pue())
                        .text(stay.pueSource())
                        .decimal(stay.meterUncertaintyPercent().map(BigDecimal::valueOf));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A site always has stays; the rows of one may have been removed. */
    @Override
    LedgerSite read(Row row) throws SQLException {
        Optional<Long> number = row.findNumber("stay_number");
        return new LedgerSite(
                row.text("organisation_id"),
                row.text("site_id"),
                row.text("name"),
                number.isPresent() ? List.of(stay(row)) : List.of());
    }

    @Override
    LedgerSite merge(LedgerSite first, Row further) throws SQLException {
        List<SiteStay> stays = new ArrayList<>(first.stays());
        stays.add(stay(further));
        return new LedgerSite(first.organisationId(), first.id(), first.name(), stays);
    }

    @Override
    boolean follows(LedgerSite first, Row further) throws SQLException {
        return further.whole("stay_number") == first.stays().size();
    }

    private static SiteStay stay(Row row) throws SQLException {
        return new SiteStay(
                row.instant("starts_at"),
                row.findInstant("ends_at"),
                row.text("region_id"),
                row.texts("area_ids"),
                row.text("country"),
                row.text("market_id"),
                ZoneId.of(row.text("timezone")),
                row.decimal("pue"),
                row.text("pue_source"),
                row.findDecimal("meter_uncertainty_percent").map(BigDecimal::doubleValue));
    }
}
