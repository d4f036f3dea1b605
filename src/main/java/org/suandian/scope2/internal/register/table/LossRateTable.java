package org.suandian.scope2.internal.register.table;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.series.Interval;

/** Loss rates as stored. A version within a rate that is yet to be recorded does not count. */
@Singleton
public final class LossRateTable extends RegisterTable<LossRate> {

    private static final List<String> COLUMNS =
            List.of("loss_rate_id", "version", "area_id", "valid_from", "valid_to", "loss_share", "source");

    public LossRateTable() {
        super(BlockKind.LOSS_RATE, TableSql.of("ledger_loss_rate", "loss_rate_id", COLUMNS));
    }

    @Override
    public RegisterKey keyOf(LossRate rate) {
        return new RegisterKey(Optional.empty(), rate.id());
    }

    @Override
    public byte[] canonical(LossRate rate, int version) {
        return new CanonicalWriter()
                .begin("loss-rate/1")
                .text(rate.id())
                .number(version)
                .text(rate.areaId())
                .instant(rate.validity().start())
                .instant(rate.validity().end())
                .decimal(rate.share())
                .text(rate.source())
                .toBytes();
    }

    @Override
    void bind(Binder binder, Connection connection, LossRate rate, int version) throws SQLException {
        binder.text(rate.id())
                .whole(version)
                .text(rate.areaId())
                .instant(rate.validity().start())
                .instant(rate.validity().end())
                .decimal(rate.share())
                .text(rate.source());
    }

    @Override
    LossRate read(Row row) throws SQLException {
        return new LossRate(
                row.text("loss_rate_id"),
                row.whole("version"),
                row.text("area_id"),
                Interval.of(row.instant("valid_from"), row.instant("valid_to")),
                row.decimal("loss_share"),
                row.text("source"));
    }
}
