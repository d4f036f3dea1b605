package org.suandian.placement.pricing.signal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.provenance.QualityTier;

/** Says which hours of a signal have no value, a value by a weaker tier than is accepted, or one by a weaker tier than the rest. */
public final class SignalCheck {

    private static final int SPANS_IN_A_MESSAGE = 3;
    private static final int SPANS_IN_DETAILS = 200;

    private final Horizon horizon;
    private final Optional<QualityTier> weakestAccepted;
    private final IssueList issues;

    public SignalCheck(Horizon horizon, Optional<QualityTier> weakestAccepted, IssueList issues) {
        this.horizon = horizon;
        this.weakestAccepted = weakestAccepted;
        this.issues = issues;
    }

    /** Which signal is looked at, as it is named in codes and messages. */
    public enum Signal {
        PRICE("price", "electricity price", "no-electricity-price", "electricityPricePerKwh"),
        INTENSITY("intensity", "carbon intensity", "no-carbon-intensity", "carbonIntensityGramsPerKwh");

        private final String code;
        private final String noun;
        private final String absent;
        private final String field;

        Signal(String code, String noun, String absent, String field) {
            this.code = code;
            this.noun = noun;
            this.absent = absent;
            this.field = field;
        }

        /** The property by which a user gives the signal. */
        public String field() {
            return field;
        }
    }

    /**
     * Adds the issues of a signal of a site.
     *
     * @param path of the site's own values for it
     */
    public void check(Signal signal, String siteId, SlotSeries series, String path) {
        Map<QualityTier, List<Integer>> byTier = new EnumMap<>(QualityTier.class);
        List<Integer> unknown = new ArrayList<>();
        for (int slot = 0; slot < series.slots(); slot++) {
            int index = slot;
            series.tier(slot)
                    .map(tier -> byTier.computeIfAbsent(tier, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(index);
        }
        if (!unknown.isEmpty()) {
            Spans spans = new Spans(horizon, unknown);
            issues.error(
                    signal.absent,
                    path,
                    "The %s of the site (%s) must be known in each slot; it is not for %s. Maybe give %s of your own, or another region."
                            .formatted(signal.noun, Quoted.of(siteId), spans.text(SPANS_IN_A_MESSAGE), signal.field),
                    Map.of("site", siteId, "spans", spans.list(SPANS_IN_DETAILS)));
        }
        List<QualityTier> tooWeak = byTier.keySet().stream()
                .filter(tier -> weakestAccepted
                        .filter(weakest -> tier.compareTo(weakest) > 0)
                        .isPresent())
                .toList();
        if (!tooWeak.isEmpty()) {
            List<Integer> slots = byTier.entrySet().stream()
                    .filter(entry -> tooWeak.contains(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .sorted()
                    .toList();
            addTooWeak(signal, siteId, path, tooWeak, new Spans(horizon, slots));
        }
        series.bestTier()
                .ifPresent(best -> byTier.forEach((tier, slots) -> {
                    if (tier != best && !tooWeak.contains(tier)) {
                        addFilled(signal, siteId, path, tier, best, new Spans(horizon, slots));
                    }
                }));
    }

    private void addTooWeak(Signal signal, String siteId, String path, List<QualityTier> tiers, Spans spans) {
        issues.error(
                signal.code + "-tier-too-weak",
                path,
                "The %s of the site (%s) must be known as %s or better; it is known only as %s for %s."
                        .formatted(
                                signal.noun,
                                Quoted.of(siteId),
                                weakestAccepted.orElseThrow(),
                                tiers.stream().map(QualityTier::name).collect(Collectors.joining(" or ")),
                                spans.text(SPANS_IN_A_MESSAGE)),
                details(siteId, tiers, spans));
    }

    private void addFilled(Signal signal, String siteId, String path, QualityTier tier, QualityTier best, Spans spans) {
        issues.warning(
                signal.code + "-gap-filled",
                path,
                "The %s of the site (%s) is known as %s for a part of the horizon only; %s stands in for %s."
                        .formatted(signal.noun, Quoted.of(siteId), best, tier, spans.text(SPANS_IN_A_MESSAGE)),
                details(siteId, List.of(tier), spans));
    }

    private static Map<String, Object> details(String siteId, List<QualityTier> tiers, Spans spans) {
        List<String> names = tiers.stream().map(QualityTier::name).toList();
        return Map.of("site", siteId, "tiers", names, "spans", spans.list(SPANS_IN_DETAILS));
    }

    /** Slots put together to spans of time. */
    private static final class Spans {

        private final List<String> spans = new ArrayList<>();
        private final double hours;

        Spans(Horizon horizon, List<Integer> slots) {
            hours = slots.size() * horizon.slotHours();
            int from = 0;
            for (int i = 1; i <= slots.size(); i++) {
                if (i == slots.size() || slots.get(i) != slots.get(i - 1) + 1) {
                    spans.add(horizon.startOf(slots.get(from)) + "/" + horizon.startOf(slots.get(i - 1) + 1));
                    from = i;
                }
            }
        }

        /** ISO 8601 intervals, start and end. */
        List<String> list(int most) {
            return spans.stream().limit(most).toList();
        }

        String text(int most) {
            String shown = spans.stream().limit(most).collect(Collectors.joining(", "));
            String more = spans.size() > most ? " and " + (spans.size() - most) + " more spans" : "";
            return hours + " h (" + shown + more + ")";
        }
    }
}
