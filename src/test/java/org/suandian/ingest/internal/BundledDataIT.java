package org.suandian.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.GridService;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportService;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.provenance.SourceService;
import org.suandian.site.SiteService;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputService;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BundledDataIT {

    @Inject
    BundledData bundledData;

    @Inject
    ImportService imports;

    @Inject
    DataVersions versions;

    @Inject
    GridService grids;

    @Inject
    ThroughputService throughput;

    @Inject
    SiteService sites;

    @Inject
    SourceService sources;

    @Test
    void everyBundledFileIsImportedAtStart() {
        assertThat(versions.current().number()).isPositive();
        assertThat(bundledData.listFiles()).hasSizeGreaterThanOrEqualTo(17);
        assertThat(imports.listReports(1_000).stream()
                        .filter(report -> report.status() == ImportReport.Status.ACCEPTED)
                        .map(ImportReport::fileName))
                .containsAll(bundledData.listFiles().stream()
                        .map(BundledData::recordedName)
                        .toList());
    }

    @Test
    void secondStartReadsNothing() {
        assertThat(bundledData.importAll()).isEmpty();
    }

    @Test
    void cataloguesHoldTheBundledFigures() {
        DataVersion now = versions.current();
        GridCatalogue grid = grids.catalogue(now);
        ThroughputCatalogue compute = throughput.catalogue(now);

        assertThat(grid.listZones()).hasSizeGreaterThan(50);
        assertThat(grid.listTariffs()).hasSizeGreaterThan(20);
        assertThat(compute.listAccelerators()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(compute.listModels()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(compute.listProfiles().stream()
                        .mapToInt(profile -> profile.points().size())
                        .sum())
                .isGreaterThanOrEqualTo(150);
        assertThat(sites.catalogue(now).listPlaces()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(sources.catalogue(now).listSources()).hasSizeGreaterThan(20);
    }

    @Test
    void catalogueOfAVersionIsReadOnce() {
        DataVersion now = versions.current();

        assertThat(grids.catalogue(now)).isSameAs(grids.catalogue(now));
    }
}
