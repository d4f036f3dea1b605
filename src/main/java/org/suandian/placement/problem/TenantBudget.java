package org.suandian.placement.problem;

import java.util.OptionalDouble;

/**
 * What all batches of a tenant together may use at most.
 *
 * @param energyKwh at the meter
 * @param emissionsKg CO2e, location-based
 */
public record TenantBudget(String tenant, OptionalDouble energyKwh, OptionalDouble emissionsKg) {}
