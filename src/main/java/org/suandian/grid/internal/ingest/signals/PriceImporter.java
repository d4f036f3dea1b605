package org.suandian.grid.internal.ingest.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import javax.sql.DataSource;

/** Imports prices by interval. Public for the benchmark, which measures it without a container. */
@ApplicationScoped
public class PriceImporter extends SignalImporter {

    public PriceImporter(DataSource dataSource, Clock clock) {
        super(SignalFormat.prices(), dataSource, clock);
    }
}
