package org.suandian.scope2.internal.register.table;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.market.Market;

/** Markets as stored. */
@Singleton
public final class MarketTable extends RegisterTable<Market> {

    private static final List<String> COLUMNS =
            List.of("market_id", "version", "name", "countries", "accepts", "has_instruments", "source");

    public MarketTable() {
        super(BlockKind.MARKET, TableSql.of("ledger_market", "market_id", COLUMNS));
    }

    @Override
    public RegisterKey keyOf(Market market) {
        return new RegisterKey(Optional.empty(), market.id());
    }

    @Override
    public byte[] canonical(Market market, int version) {
        CanonicalWriter out = new CanonicalWriter()
                .begin("market/1")
                .text(market.id())
                .number(version)
                .text(market.name());
        Lists.write(out, new TreeSet<>(market.countries()));
        Lists.write(out, new TreeSet<>(market.accepts()));
        return out.number(market.hasInstruments() ? 1 : 0).text(market.source()).toBytes();
    }

    @Override
    void bind(Binder binder, Connection connection, Market market, int version) throws SQLException {
        binder.text(market.id())
                .whole(version)
                .text(market.name())
                .texts(connection, new TreeSet<>(market.countries()))
                .texts(connection, new TreeSet<>(market.accepts()))
                .flag(market.hasInstruments())
                .text(market.source());
    }

    @Override
    Market read(Row row) throws SQLException {
        return new Market(
                row.text("market_id"),
                row.text("name"),
                Set.copyOf(row.texts("countries")),
                Set.copyOf(row.texts("accepts")),
                row.flag("has_instruments"),
                row.text("source"));
    }
}
