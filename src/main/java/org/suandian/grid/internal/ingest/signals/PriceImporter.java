package org.suandian.grid.internal.ingest.signals;

import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Imports prices by interval. Public for the benchmark, which measures it without a container. */
@Singleton
public class PriceImporter extends SignalImporter {

    public PriceImporter(DataSource dataSource, Clock clock) {
        super(SignalFormat.prices(), dataSource, clock);
    }
}
