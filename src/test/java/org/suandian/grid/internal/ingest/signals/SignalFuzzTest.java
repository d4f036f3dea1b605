package org.suandian.grid.internal.ingest.signals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.suandian.faults.parsing.Property;

/** Files of hourly signals, up to where they would be written. */
class SignalFuzzTest {

    @FuzzTest
    void prices(byte[] file) {
        Property.holdsFor(() -> ReadFile.read(SignalFormat.prices(), file));
    }

    @FuzzTest
    void carbonIntensities(byte[] file) {
        Property.holdsFor(() -> ReadFile.read(SignalFormat.carbonIntensities(), file));
    }
}
