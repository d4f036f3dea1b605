package org.suandian.scope2.internal.run.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.run.Verification.Finding;

/** Compares the ledger's own factors, as a run used them, with what the ledger holds. */
final class FactorCheck {

    private static final String OWN = "ledger:";

    private FactorCheck() {}

    static void check(AccountingInputs inputs, List<EmissionFactor> recorded, List<Finding> findings) {
        Map<String, EmissionRate> known = new HashMap<>();
        recorded.forEach(factor -> known.put(OWN + factor.id() + "@" + factor.version(), factor.rate()));
        Set<String> told = new HashSet<>();
        inputs.consumptions().stream()
                .flatMap(each ->
                        Stream.of(each.location(), each.residualMix(), each.supplierFallback(), each.upstream()))
                .flatMap(Optional::stream)
                .filter(factor -> factor.key().startsWith(OWN) && !factor.rate().equals(known.get(factor.key())))
                .map(UsedFactor::key)
                .filter(told::add)
                .forEach(key -> findings.add(new Finding(
                        "factor-differs", key, "The factor must be what the run used, and the ledger holds another.")));
    }
}
