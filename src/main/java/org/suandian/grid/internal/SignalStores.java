package org.suandian.grid.internal;

import org.suandian.grid.SignalStore;
import org.suandian.provenance.DataVersion;

/** Gives the stored series as they were at a version of the data. */
public interface SignalStores {

    SignalStore at(DataVersion version);
}
