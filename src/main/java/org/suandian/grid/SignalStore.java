package org.suandian.grid;

import java.util.List;

/** Where the stored series of a zone are read from, at one version of the data. Empty lists where nothing is stored. */
public interface SignalStore {

    List<PriceSeries> prices(String zoneId);

    List<CarbonSeries> carbon(String zoneId);
}
