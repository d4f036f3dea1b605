package org.suandian.placement.internal.service;

import ai.timefold.solver.core.api.solver.SolverFactory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.placement.PlanRecord;
import org.suandian.provenance.DataVersion;

/** By what a new plan is made. */
@Singleton
class Origins {

    private final String softwareVersion;
    private final Optional<String> solverVersion =
            Optional.ofNullable(SolverFactory.class.getPackage().getImplementationVersion());

    Origins(@ConfigProperty(name = "quarkus.application.version") String softwareVersion) {
        this.softwareVersion = softwareVersion;
    }

    PlanRecord.Origin of(DataVersion data) {
        return new PlanRecord.Origin(data, softwareVersion, solverVersion);
    }
}
