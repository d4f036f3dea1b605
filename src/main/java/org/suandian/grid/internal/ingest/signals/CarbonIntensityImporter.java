package org.suandian.grid.internal.ingest.signals;

import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Imports carbon intensities by interval. Public for the benchmark, which measures it without a container. */
@Singleton
public class CarbonIntensityImporter extends SignalImporter {

    public CarbonIntensityImporter(DataSource dataSource, Clock clock) {
        super(SignalFormat.carbonIntensities(), dataSource, clock);
    }
}
