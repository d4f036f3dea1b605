package org.suandian.scope2.internal.register.table;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.series.Interval;

/** Emission factors as stored. A version within a factor that is yet to be recorded does not count. */
@Singleton
public final class FactorTable extends RegisterTable<EmissionFactor> {

    private static final List<String> COLUMNS = List.of(
            "factor_id",
            "version",
            "kind",
            "area_id",
            "valid_from",
            "valid_to",
            "data_year",
            "intensity_gco2e_per_kwh",
            "basis",
            "gases",
            "source",
            "uncertainty_percent");

    public FactorTable() {
        super(BlockKind.FACTOR, TableSql.of("ledger_factor", "factor_id", COLUMNS));
    }

    @Override
    public RegisterKey keyOf(EmissionFactor factor) {
        return new RegisterKey(Optional.empty(), factor.id());
    }

    @Override
    public byte[] canonical(EmissionFactor factor, int version) {
        return new CanonicalWriter()
                .begin("factor/1")
                .text(factor.id())
                .number(version)
                .text(factor.kind().name())
                .text(factor.areaId())
                .instant(factor.validity().start())
                .instant(factor.validity().end())
                .number(factor.dataYear())
                .decimal(factor.rate().gramsPerKilowattHour())
                .text(factor.basis().name())
                .text(factor.gases())
                .text(factor.source())
                .decimal(factor.uncertaintyPercent().map(BigDecimal::valueOf))
                .toBytes();
    }

    @Override
    void bind(Binder binder, Connection connection, EmissionFactor factor, int version) throws SQLException {
        binder.text(factor.id())
                .whole(version)
                .text(factor.kind().name())
                .text(factor.areaId())
                .instant(factor.validity().start())
                .instant(factor.validity().end())
                .whole(factor.dataYear())
                .decimal(factor.rate().gramsPerKilowattHour())
                .text(factor.basis().name())
                .text(factor.gases())
                .text(factor.source())
                .decimal(factor.uncertaintyPercent().map(BigDecimal::valueOf));
    }

    @Override
    EmissionFactor read(Row row) throws SQLException {
        return new EmissionFactor(
                row.text("factor_id"),
                row.whole("version"),
                FactorKind.valueOf(row.text("kind")),
                row.text("area_id"),
                Interval.of(row.instant("valid_from"), row.instant("valid_to")),
                row.whole("data_year"),
                EmissionRate.ofGramsPerKilowattHour(row.decimal("intensity_gco2e_per_kwh")),
                CarbonBasis.valueOf(row.text("basis")),
                row.text("gases"),
                row.text("source"),
                row.findDecimal("uncertainty_percent").map(BigDecimal::doubleValue));
    }
}
