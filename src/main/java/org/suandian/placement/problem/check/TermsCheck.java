package org.suandian.placement.problem.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.Terms;
import org.suandian.placement.problem.draft.ProblemLimits;

/** Checks the horizon, the currency and the carbon price. */
final class TermsCheck {

    /** Price intervals of the markets that the service knows; a slot must not lie across two of them. */
    private static final Set<Duration> SLOTS =
            Set.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));

    private static final double HIGHEST_CARBON_PRICE = 1e8;

    private final Checking checking;

    TermsCheck(Checking checking) {
        this.checking = checking;
    }

    void check() {
        if (checking.draft().horizonKnown()) {
            checkHorizon(checking.horizon());
        }
        Terms terms = checking.problem().terms();
        double carbon = terms.carbonPricePerTonne();
        if (!(carbon >= 0 && carbon <= HIGHEST_CARBON_PRICE)) {
            checking.issues()
                    .error(
                            Item.OUT_OF_RANGE,
                            "carbonPricePerTonne",
                            "The carbonPricePerTonne (%s %s) must be between 0 and %s."
                                    .formatted(
                                            Numbers.shown(carbon),
                                            terms.currency(),
                                            Numbers.shown(HIGHEST_CARBON_PRICE)));
        }
        checkCurrency(terms);
    }

    private void checkHorizon(Horizon horizon) {
        if (!SLOTS.contains(horizon.slot())) {
            checking.issues()
                    .error(
                            "slot-length",
                            "horizon.slotMinutes",
                            "The slot length (%d min) must be 15, 30 or 60 min."
                                    .formatted(horizon.slot().toMinutes()));
        }
        if (horizon.slots() > ProblemLimits.SLOTS) {
            checking.issues()
                    .error(
                            "too-many-slots",
                            "horizon",
                            "The horizon (%d slots) must have at most %d slots. Maybe take longer slots."
                                    .formatted(horizon.slots(), ProblemLimits.SLOTS));
        }
        if (horizon.start().getNano() != 0 || horizon.start().getEpochSecond() % 60 != 0) {
            checking.issues()
                    .error(
                            "horizon-start",
                            "horizon.start",
                            "The horizon's start (%s) must be a whole minute.".formatted(horizon.start()));
        }
    }

    /** Only where nothing has to be converted, a currency needs no exchange rate. */
    private void checkCurrency(Terms terms) {
        boolean allOwn = checking.problem().sites().stream()
                        .allMatch(site -> site.electricityPricePerKwh().isPresent())
                && checking.problem().pools().stream()
                        .allMatch(pool -> pool.hardwareRatePerAcceleratorHour().isPresent());
        List<String> currencies = checking.catalogues().sites().fxRates().listCurrencies();
        if (!allOwn && !currencies.contains(terms.currency().getCurrencyCode())) {
            checking.issues()
                    .error(
                            "no-exchange-rate",
                            "currency",
                            "The currency (%s) must have an exchange rate. Maybe choose one of: %s."
                                    .formatted(terms.currency(), String.join(", ", currencies)),
                            Map.of("currencies", currencies));
        }
    }
}
