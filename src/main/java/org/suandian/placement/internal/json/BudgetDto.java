package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.suandian.placement.problem.TenantBudget;

/** A tenant's budget as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BudgetDto(Optional<String> tenant, Optional<Double> energyKwh, Optional<Double> emissionsKg) {

    TenantBudget toDomain(Required required) {
        return new TenantBudget(required.text(tenant, "tenant"), Values.number(energyKwh), Values.number(emissionsKg));
    }

    static BudgetDto of(TenantBudget budget) {
        return new BudgetDto(
                Optional.of(budget.tenant()), Values.boxed(budget.energyKwh()), Values.boxed(budget.emissionsKg()));
    }
}
