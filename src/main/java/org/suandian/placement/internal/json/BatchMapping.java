package org.suandian.placement.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.suandian.placement.internal.json.BoundedList.Fits;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.InferenceBatch.Window;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.ServingQuestion.Load;

/** Batches between JSON and the user's terms. */
final class BatchMapping {

    private BatchMapping() {}

    static InferenceBatch toDomain(BatchDto dto, Horizon horizon, Required required) {
        return new InferenceBatch(
                required.text(dto.id(), "id"),
                dto.tenant(),
                demand(dto, required),
                window(dto, horizon),
                new Residence(
                        Values.ids(dto.jurisdictions()),
                        Values.ids(dto.forbiddenSites()),
                        dto.homeSite(),
                        dto.egressGb().orElse(0.0),
                        Values.number(dto.egressPricePerGb())),
                dto.priority().orElse(0));
    }

    private static Demand demand(BatchDto dto, Required required) {
        List<FitDto> fits = dto.listFits();
        List<OwnFit> own = IntStream.range(0, fits.size())
                .mapToObj(i -> fits.get(i).toDomain(required, i))
                .toList();
        return new Demand(
                Values.ids(dto.models()),
                dto.precision(),
                load(dto, required),
                tokens(dto.inputTokens(), "inputTokens", own, required),
                tokens(dto.outputTokens(), "outputTokens", own, required),
                dto.accelerators().map(OptionalInt::of).orElse(OptionalInt.empty()),
                own);
    }

    /** 0 stands for tokens that need not be given, since the user's own fits say all; it cannot be given itself. */
    private static double tokens(Optional<Double> given, String field, List<OwnFit> own, Required required) {
        if (own.isEmpty()) {
            return required.number(given, field);
        }
        given.filter(tokens -> tokens == 0)
                .ifPresent(zero -> required.error(
                        "number-out-of-range",
                        field,
                        "The %s (0 tokens) must be greater than 0. Maybe leave it out.".formatted(field)));
        return given.orElse(0.0);
    }

    private static Optional<Load> load(BatchDto dto, Required required) {
        if (dto.concurrency().isPresent()
                && dto.interactivityTokensPerSecondPerUser().isPresent()) {
            required.error(
                    "contradicting-properties",
                    "interactivityTokensPerSecondPerUser",
                    "The operating point must be given by concurrency or by interactivityTokensPerSecondPerUser, not by both.");
        }
        return dto.concurrency()
                .map(requests -> new Load(LoadAxis.CONCURRENCY, requests))
                .or(() -> dto.interactivityTokensPerSecondPerUser()
                        .map(speed -> new Load(LoadAxis.INTERACTIVITY, speed)));
    }

    private static Window window(BatchDto dto, Horizon horizon) {
        var deadline = dto.deadline().orElse(horizon.end());
        return new Window(
                dto.release().orElse(horizon.start()),
                dto.due().orElse(deadline),
                deadline,
                dto.latenessCostPerHour().orElse(0.0));
    }

    static BatchDto of(InferenceBatch batch) {
        Demand demand = batch.demand();
        Window window = batch.window();
        Residence residence = batch.residence();
        return new BatchDto(
                Optional.of(batch.id()),
                batch.tenant(),
                Values.ids(demand.modelIds()),
                demand.precision(),
                load(demand, LoadAxis.CONCURRENCY),
                load(demand, LoadAxis.INTERACTIVITY),
                Values.unlessZero(demand.inputTokens()),
                Values.unlessZero(demand.outputTokens()),
                demand.accelerators().isPresent()
                        ? Optional.of(demand.accelerators().getAsInt())
                        : Optional.empty(),
                Optional.of(window.release()),
                Optional.of(window.due()),
                Optional.of(window.deadline()),
                Values.unlessZero(window.latenessCostPerHour()),
                Values.ids(residence.jurisdictions()),
                Values.ids(residence.forbiddenSiteIds()),
                residence.homeSiteId(),
                Values.unlessZero(residence.egressGb()),
                Values.boxed(residence.egressPricePerGb()),
                batch.priority() == 0 ? Optional.empty() : Optional.of(batch.priority()),
                fits(demand.fits()));
    }

    private static Optional<Double> load(Demand demand, LoadAxis axis) {
        return demand.load().filter(load -> load.axis() == axis).map(Load::value);
    }

    private static Optional<Fits> fits(List<OwnFit> own) {
        Fits fits = new Fits();
        own.forEach(fit -> fits.add(FitDto.of(fit)));
        return fits.isEmpty() ? Optional.empty() : Optional.of(fits);
    }
}
