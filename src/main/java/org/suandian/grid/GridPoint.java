package org.suandian.grid;

import java.util.Optional;

/**
 * Where a consumer is attached: what a price or factor is looked up by.
 *
 * @param areaId the region or site, which may have figures of its own
 * @param zoneId the grid zone around it
 * @param tariffId the retail tariff that applies there, if one is known
 */
public record GridPoint(String areaId, String zoneId, Optional<String> tariffId) {}
