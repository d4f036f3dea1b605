package org.suandian.faults.parsing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.suandian.grid.internal.ingest.AnnualFactorImporter;
import org.suandian.grid.internal.ingest.AnnualPriceImporter;
import org.suandian.grid.internal.ingest.GridZoneImporter;
import org.suandian.grid.internal.ingest.ResidualMixImporter;
import org.suandian.grid.internal.ingest.profile.CarbonProfileImporter;
import org.suandian.grid.internal.ingest.profile.PriceProfileImporter;
import org.suandian.ingest.internal.sources.SourceImporter;
import org.suandian.site.internal.ingest.FxRateImporter;
import org.suandian.site.internal.ingest.RegionImporter;
import org.suandian.site.internal.ingest.SiteImporter;
import org.suandian.site.internal.persistence.NoRegions;
import org.suandian.throughput.internal.ingest.AcceleratorImporter;
import org.suandian.throughput.internal.ingest.CapitalCostImporter;
import org.suandian.throughput.internal.ingest.HardwareRateImporter;
import org.suandian.throughput.internal.ingest.LlmModelImporter;
import org.suandian.throughput.internal.ingest.ThroughputProfileImporter;

/** Files of each dataset whose rows stand alone. Signals and tariffs have tests of their own. */
class ImportFuzzTest {

    @FuzzTest
    void sources(byte[] file) {
        Importers.holds(Importers.of(SourceImporter.class), file);
    }

    @FuzzTest
    void accelerators(byte[] file) {
        Importers.holds(Importers.of(AcceleratorImporter.class), file);
    }

    @FuzzTest
    void annualFactors(byte[] file) {
        Importers.holds(Importers.of(AnnualFactorImporter.class), file);
    }

    @FuzzTest
    void annualPrices(byte[] file) {
        Importers.holds(Importers.of(AnnualPriceImporter.class), file);
    }

    @FuzzTest
    void capitalCosts(byte[] file) {
        Importers.holds(Importers.of(CapitalCostImporter.class), file);
    }

    @FuzzTest
    void carbonProfiles(byte[] file) {
        Importers.holds(Importers.of(CarbonProfileImporter.class), file);
    }

    @FuzzTest
    void fxRates(byte[] file) {
        Importers.holds(Importers.of(FxRateImporter.class), file);
    }

    @FuzzTest
    void gridZones(byte[] file) {
        Importers.holds(Importers.of(GridZoneImporter.class), file);
    }

    @FuzzTest
    void hardwareRates(byte[] file) {
        Importers.holds(Importers.of(HardwareRateImporter.class), file);
    }

    @FuzzTest
    void models(byte[] file) {
        Importers.holds(Importers.of(LlmModelImporter.class), file);
    }

    @FuzzTest
    void priceProfiles(byte[] file) {
        Importers.holds(Importers.of(PriceProfileImporter.class), file);
    }

    @FuzzTest
    void regions(byte[] file) {
        Importers.holds(Importers.of(RegionImporter.class), file);
    }

    @FuzzTest
    void residualMixes(byte[] file) {
        Importers.holds(Importers.of(ResidualMixImporter.class), file);
    }

    @FuzzTest
    void throughputProfiles(byte[] file) {
        Importers.holds(Importers.of(ThroughputProfileImporter.class), file);
    }

    @FuzzTest
    void sites(byte[] file) {
        Importers.holds(Importers.of(SiteImporter.class, null, new NoRegions()), file);
    }
}
