package org.suandian.grid.internal.ingest.tariff;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.suandian.faults.parsing.Importers;
import org.suandian.faults.parsing.Property;
import org.suandian.grid.Tariff;
import org.suandian.grid.internal.TariffAssembly;
import org.suandian.grid.internal.persistence.tariff.TariffBandEntity;
import org.suandian.grid.internal.persistence.tariff.TariffEntity;
import org.suandian.grid.internal.persistence.tariff.TariffPriceEntity;
import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.series.Interval;

/** The three files of tariffs, each alone and put together to tariffs that give prices. */
class TariffFuzzTest {

    /** Stands between the files of a set. */
    private static final String NEXT_FILE = "\n---\n";

    private static final Instant MIDSUMMER = Instant.parse("2026-06-21T22:00:00Z");

    private final TariffImporter terms = new TariffImporter(null, null);
    private final TariffBandImporter bands = new TariffBandImporter(null, null);
    private final TariffPriceImporter prices = new TariffPriceImporter(null, new InYuan());

    /** Every tariff is in yuan, as none is stored. */
    private static final class InYuan extends TariffCheck {

        InYuan() {
            super(null, null, null);
        }

        @Override
        void checkPrice(CsvRow row, String column, String tariffId) {
            RetailPrices.check(row, column, Currency.getInstance("CNY"));
        }
    }

    @FuzzTest
    void tariffs(byte[] file) {
        Importers.holds(terms, file);
    }

    @FuzzTest
    void tariffBands(byte[] file) {
        Importers.holds(bands, file);
    }

    @FuzzTest
    void tariffPrices(byte[] file) {
        Importers.holds(prices, file);
    }

    /** The files of terms, bands and prices, in this order. */
    @FuzzTest
    void set(byte[] files) {
        String[] parts = new String(files, StandardCharsets.UTF_8).split(NEXT_FILE, 3);
        if (parts.length < 3) {
            return;
        }
        List<TariffEntity> tariffs = Importers.holds(terms, parts[0].getBytes(StandardCharsets.UTF_8));
        List<TariffBandEntity> hours = Importers.holds(bands, parts[1].getBytes(StandardCharsets.UTF_8));
        List<TariffPriceEntity> printed = Importers.holds(prices, parts[2].getBytes(StandardCharsets.UTF_8));
        TariffAssembly assembly = new TariffAssembly(tariffs, hours, printed);
        boolean sound = tariffs.stream()
                .allMatch(each -> assembly.findFault(each.tariffId).isEmpty());
        if (sound) {
            Property.holdsFor(() -> pricesOf(assembly));
        }
    }

    /** Of each complete tariff, the price of each hour of two days around the summer solstice. */
    private static TreeMap<String, Double> pricesOf(TariffAssembly assembly) {
        TreeMap<String, Double> means = new TreeMap<>();
        assembly.listComplete().forEach((id, tariff) -> means.put(id, priceOf(tariff)));
        return means;
    }

    private static double priceOf(Tariff tariff) {
        double sum = 0;
        for (int hour = 0; hour < 48; hour++) {
            Instant start = MIDSUMMER.plus(Duration.ofHours(hour));
            sum += tariff.meanPerKilowattHour(Interval.of(start, start.plus(Duration.ofHours(1))));
        }
        if (!Double.isFinite(sum)) {
            throw new AssertionError("The tariff must have a price in each hour.");
        }
        return sum;
    }
}
