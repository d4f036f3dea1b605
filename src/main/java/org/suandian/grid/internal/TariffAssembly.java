package org.suandian.grid.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.grid.Tariff;
import org.suandian.grid.TariffBand;
import org.suandian.grid.TariffPeriod;
import org.suandian.grid.internal.persistence.tariff.TariffBandEntity;
import org.suandian.grid.internal.persistence.tariff.TariffEntity;
import org.suandian.grid.internal.persistence.tariff.TariffPriceEntity;

/** Puts tariffs together from their three tables. */
public final class TariffAssembly {

    private final Map<String, TariffEntity> terms = new TreeMap<>();
    private final Map<String, List<TariffBand>> bands = new HashMap<>();
    private final Map<String, Map<TariffPeriod, Double>> prices = new HashMap<>();

    public TariffAssembly(List<TariffEntity> terms, List<TariffBandEntity> bands, List<TariffPriceEntity> prices) {
        terms.forEach(tariff -> this.terms.put(tariff.tariffId, tariff));
        bands.forEach(band -> this.bands
                .computeIfAbsent(band.tariffId, id -> new ArrayList<>())
                .add(band.toBand()));
        Map<String, LocalDate> newest = new HashMap<>();
        prices.forEach(price -> newest.merge(price.tariffId, price.month, (a, b) -> a.isAfter(b) ? a : b));
        prices.stream()
                .filter(price -> price.month.equals(newest.get(price.tariffId)))
                .forEach(price -> this.prices
                        .computeIfAbsent(price.tariffId, id -> new EnumMap<>(TariffPeriod.class))
                        .put(price.period, price.price));
    }

    /** The tariffs that are complete, by id. */
    public Map<String, Tariff> listComplete() {
        Map<String, Tariff> tariffs = new TreeMap<>();
        terms.keySet().stream().filter(this::isComplete).forEach(id -> tariffs.put(id, assemble(id)));
        return tariffs;
    }

    /**
     * What is wrong with a tariff as far as it is stored: bands that overlap or leave hours open, or, once there is a price
     * list, a period without a price.
     */
    public Optional<IllegalArgumentException> findFault(String tariffId) {
        if (!terms.containsKey(tariffId) || !bands.containsKey(tariffId)) {
            return Optional.empty();
        }
        try {
            if (prices.containsKey(tariffId)) {
                assemble(tariffId);
            } else {
                assemble(tariffId, anyPrices());
            }
            return Optional.empty();
        } catch (IllegalArgumentException fault) {
            return Optional.of(fault);
        }
    }

    public Optional<TariffEntity> findTerms(String tariffId) {
        return Optional.ofNullable(terms.get(tariffId));
    }

    /** Faults are refused at import; what is left is a tariff whose price list is still to come. */
    private boolean isComplete(String id) {
        return bands.containsKey(id) && (prices.containsKey(id) || hasComputedPrices(id));
    }

    private boolean hasComputedPrices(String id) {
        return findTerms(id).flatMap(TariffEntity::toComponents).isPresent()
                && bands.getOrDefault(id, List.of()).stream()
                        .allMatch(band -> band.multiplier().isPresent());
    }

    private Tariff assemble(String id) {
        return assemble(id, prices.getOrDefault(id, Map.of()));
    }

    private Tariff assemble(String id, Map<TariffPeriod, Double> printed) {
        TariffEntity tariff = findTerms(id).orElseThrow();
        return new Tariff(tariff.toHeader(), tariff.toComponents(), printed, bands.getOrDefault(id, List.of()));
    }

    private static Map<TariffPeriod, Double> anyPrices() {
        Map<TariffPeriod, Double> prices = new EnumMap<>(TariffPeriod.class);
        for (TariffPeriod period : TariffPeriod.values()) {
            prices.put(period, 0.0);
        }
        return prices;
    }
}
