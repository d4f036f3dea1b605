package org.suandian.scope2.internal.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.TierLine;

/** On which tiers the energy of a stay falls, e.g. {@code CERTIFICATE go-1 40.00%; RESIDUAL_MIX bundled:residual:DE:2024 60.00%}. */
final class TierNotes {

    private static final int MOST_LINES = 5;
    private static final int PERCENT_DECIMALS = 4;

    private TierNotes() {}

    static Map<StayKey, String> of(AccountingResult result) {
        Map<StayKey, List<TierLine>> lines = result.tierLines().stream()
                .collect(Collectors.groupingBy(line -> new StayKey(line.siteId(), line.stayNumber())));
        Map<StayKey, String> notes = new HashMap<>();
        lines.forEach((stay, ofStay) -> notes.put(stay, note(ofStay)));
        return notes;
    }

    private static String note(List<TierLine> lines) {
        long energy =
                lines.stream().mapToLong(line -> line.energy().milliwattHours()).sum();
        String first = lines.stream()
                .limit(MOST_LINES)
                .map(line -> "%s %s %s%%".formatted(line.tier(), line.reference(), percent(line, energy)))
                .collect(Collectors.joining("; "));
        return lines.size() > MOST_LINES ? first + "; %d more".formatted(lines.size() - MOST_LINES) : first;
    }

    private static BigDecimal percent(TierLine line, long energy) {
        return BigDecimal.valueOf(line.energy().milliwattHours())
                .divide(BigDecimal.valueOf(energy), PERCENT_DECIMALS, RoundingMode.HALF_EVEN)
                .movePointRight(2);
    }
}
