package org.suandian.scope2.internal.register;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.allocation.Allocation;
import org.suandian.scope2.internal.allocation.Allocations;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.register.table.FactorTable;
import org.suandian.scope2.internal.register.table.InstrumentTable;
import org.suandian.scope2.internal.register.table.LossRateTable;
import org.suandian.scope2.internal.register.table.MarketTable;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.internal.register.table.RegisterTable;
import org.suandian.scope2.internal.register.table.Selection;
import org.suandian.scope2.internal.register.table.SiteTable;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.market.MarketCatalogue;
import org.suandian.scope2.site.LedgerSite;

/** The registers in the database. Each call reads with a connection of its own. */
@Singleton
public class StoredRegisters implements Registers {

    private final AgroalDataSource database;
    private final BundledMarkets bundled;
    private final SiteTable sites;
    private final MarketTable markets;
    private final FactorTable factors;
    private final LossRateTable lossRates;
    private final InstrumentTable instruments;

    StoredRegisters(
            AgroalDataSource database,
            BundledMarkets bundled,
            SiteTable sites,
            MarketTable markets,
            FactorTable factors,
            LossRateTable lossRates,
            InstrumentTable instruments) {
        this.database = database;
        this.bundled = bundled;
        this.sites = sites;
        this.markets = markets;
        this.factors = factors;
        this.lossRates = lossRates;
        this.instruments = instruments;
    }

    @Override
    public List<LedgerSite> listSites(String organisationId, LedgerHead head) {
        return values(list(sites, head, Selection.newestOf(organisationId)));
    }

    @Override
    public List<EmissionFactor> listFactors(LedgerHead head) {
        return values(list(factors, head, Selection.NEWEST));
    }

    @Override
    public List<LossRate> listLossRates(LedgerHead head) {
        return values(list(lossRates, head, Selection.NEWEST));
    }

    @Override
    public List<Instrument> listInstruments(String organisationId, LedgerHead head) {
        return values(list(instruments, head, Selection.newestOf(organisationId)));
    }

    @Override
    public List<Market> listMarkets(LedgerHead head) {
        return markets(head).list();
    }

    /** The markets there are as of a head. */
    public MarketCatalogue markets(LedgerHead head) {
        return new MarketCatalogue(bundled.list(), values(list(markets, head, Selection.NEWEST)));
    }

    /** Those of the markets that come with the service which are selected. */
    public List<Market> bundledMarkets(Selection selection) {
        return bundled.list().stream()
                .filter(market -> selection.id().map(market.id()::equals).orElse(true))
                .toList();
    }

    /** With versions, and when they were recorded; in order of organisation, id and version. */
    public <T> List<Recorded<T>> list(RegisterTable<T> table, LedgerHead head, Selection selection) {
        return read(connection -> table.list(connection, head, selection));
    }

    /** What runs have allocated of an instrument, without what was taken back. */
    public List<Allocation> listAllocations(String organisationId, String instrumentId, LedgerHead head) {
        return read(connection -> Allocations.listStanding(connection, organisationId, instrumentId, head));
    }

    private static <T> List<T> values(List<Recorded<T>> recorded) {
        return recorded.stream().map(Recorded::value).toList();
    }

    @FunctionalInterface
    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T read(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.run(connection);
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
