package org.suandian.placement.web.change;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.placement.internal.json.BoundedList;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.ProblemDto.HorizonDto;
import org.suandian.placement.internal.json.ProblemDto.SolvingDto;
import org.suandian.placement.internal.json.ProblemMapping;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.StepValues;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.placement.replan.ReplanRequest;
import org.suandian.placement.replan.ReplanRequest.Outage;
import org.suandian.placement.replan.ReplanRequest.PoolChange;
import org.suandian.placement.replan.ReplanRequest.SiteChange;
import org.suandian.placement.web.change.ReplanDto.OutageDto;
import org.suandian.placement.web.change.ReplanDto.PoolChangeDto;
import org.suandian.placement.web.change.ReplanDto.SiteChangeDto;

/** From the JSON of a change to the domain, with an issue for each thing that is missing. */
public final class ReplanMapping {

    private final ReplanDto dto;
    private final IssueList issues;

    private ReplanMapping(ReplanDto dto, IssueReport readIssues) {
        this.dto = dto;
        this.issues = IssueList.after(readIssues);
    }

    /**
     * The change in the domain's terms.
     *
     * @param horizon of the standing plan: what a batch leaves open follows from it
     */
    public static ReplanRequest toRequest(ReplanDto dto, Horizon horizon) {
        DraftProblem batches =
                batches(dto.addBatches().orElseGet(BoundedList.Batches::new), dto.solving(), horizon, dto.horizonEnd());
        return new ReplanMapping(dto, batches.issues()).toRequest(batches, horizon);
    }

    /** Batches that come to a problem with this horizon, as a problem of their own. */
    public static DraftProblem batches(
            BoundedList.Batches batches, Optional<SolvingDto> solving, Horizon horizon, Optional<Instant> end) {
        ProblemDto alone = new ProblemDto(
                Optional.empty(),
                Optional.of(new HorizonDto(
                        Optional.of(horizon.start()),
                        Optional.of(end.filter(given -> given.isAfter(horizon.end()))
                                .orElse(horizon.end())),
                        Optional.of((int) horizon.slot().toMinutes()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(batches),
                Optional.empty(),
                solving);
        return ProblemMapping.toDraft(
                alone,
                IssueReport.EMPTY,
                ProblemPaths.JSON,
                Runtime.getRuntime().availableProcessors());
    }

    private ReplanRequest toRequest(DraftProblem batches, Horizon horizon) {
        Instant now = dto.now().orElseGet(() -> {
            missing("now");
            return horizon.start();
        });
        List<SiteChangeDto> sites = listed("sites", dto.sites());
        List<PoolChangeDto> pools = listed("pools", dto.pools());
        return new ReplanRequest(
                dto.name(),
                now,
                dto.horizonEnd(),
                number(dto.carbonPricePerTonne()),
                IntStream.range(0, sites.size())
                        .mapToObj(i -> site(sites.get(i), i))
                        .toList(),
                IntStream.range(0, pools.size())
                        .mapToObj(i -> pool(pools.get(i), i))
                        .toList(),
                batches.problem().batches(),
                listed("removeBatches", dto.removeBatches()),
                dto.movePricePerBatch().orElse(0.0),
                batches.solving(),
                issues.report());
    }

    private static <T> List<T> listed(String path, Optional<List<T>> given) {
        List<T> list = given.orElse(List.of());
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInputException(
                    "invalid-property",
                    "The list of %s must not have null among its elements.".formatted(path),
                    Details.of("property", path));
        }
        return list;
    }

    private SiteChange site(SiteChangeDto change, int index) {
        return new SiteChange(
                id(change.id(), "sites[" + index + "]"),
                change.electricityPricePerKwh().map(StepValues::new),
                change.carbonIntensityGramsPerKwh().map(StepValues::new),
                change.powerCapKw().map(StepValues::new));
    }

    private PoolChange pool(PoolChangeDto change, int index) {
        String path = "pools[" + index + "]";
        List<OutageDto> outages = listed(path + ".outages", change.outages());
        return new PoolChange(
                id(change.id(), path),
                change.availableAccelerators().map(StepValues::new),
                IntStream.range(0, outages.size())
                        .mapToObj(i -> outage(outages.get(i), path + ".outages[" + i + "]"))
                        .toList());
    }

    private Outage outage(OutageDto outage, String path) {
        if (outage.from().isEmpty()) {
            missing(path + ".from");
        }
        if (outage.to().isEmpty()) {
            missing(path + ".to");
        }
        if (outage.from().isPresent()
                && outage.to().isPresent()
                && !outage.from().get().isBefore(outage.to().get())) {
            issues.error(
                    "end-before-start",
                    path + ".to",
                    "The end of the outage (%s) must be after its start (%s). Maybe they are exchanged."
                            .formatted(outage.to().get(), outage.from().get()));
        }
        outage.availableAccelerators()
                .filter(left -> left < 0)
                .ifPresent(left -> issues.error(
                        "number-out-of-range",
                        path + ".availableAccelerators",
                        "The accelerators left (%d) must be 0 or more.".formatted(left)));
        return new Outage(
                outage.from().orElse(Instant.EPOCH),
                outage.to().orElse(Instant.EPOCH),
                outage.availableAccelerators().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private String id(Optional<String> given, String path) {
        if (given.isEmpty()) {
            missing(path + ".id");
        }
        return given.orElse("");
    }

    private void missing(String path) {
        issues.error("missing-property", path, "The %s must be given.".formatted(path));
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.isPresent() ? OptionalDouble.of(given.get()) : OptionalDouble.empty();
    }
}
