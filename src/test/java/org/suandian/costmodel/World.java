package org.suandian.costmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.grid.GridPoint;
import org.suandian.grid.Grids;
import org.suandian.provenance.DataVersion;
import org.suandian.site.FxRate;
import org.suandian.site.FxRates;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.site.SiteCatalogue;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.Accelerator.Sourced;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.HardwareRate.EmbeddedElectricity;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputData;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.units.ElectricityPrice;
import org.suandian.units.Power;
import org.suandian.units.Range;

/** A small catalogue for tests: a model, two accelerators, a grid in euro, a region and a site in it. */
public final class World {

    public static final Instant NOW = Instant.parse("2024-05-01T10:20:30Z");
    public static final String HOUR = "2024-05-01T10:00:00Z";
    public static final Currency USD = Currency.getInstance("USD");
    public static final Currency EUR = Currency.getInstance("EUR");

    private Grids grid = Grids.grid();
    private Optional<ElectricityPrice> contract = Optional.empty();
    private Pue pue = new Pue(Range.of(1.1, 1.2, 1.3), Optional.of(2024), "pue-source", false);
    private final List<ThroughputProfile> profiles = new ArrayList<>();
    private final List<HardwareRate> rates = new ArrayList<>();

    public static World world() {
        return new World();
    }

    public World grid(Grids own) {
        grid = own;
        return this;
    }

    public World contract(double perKilowattHour) {
        contract = Optional.of(ElectricityPrice.ofKilowattHour(perKilowattHour, EUR));
        return this;
    }

    public World assumedPue() {
        pue = new Pue(Range.of(1.1, 1.3, 1.6), Optional.empty(), "pue-default", true);
        return this;
    }

    public World profile(ThroughputProfile... own) {
        profiles.addAll(List.of(own));
        return this;
    }

    /** A rate on H100 that contains the electricity of the provisioned power. */
    public World rate(Kind kind, double perHour, Embeds embeds) {
        return rate(kind, perHour, embeds, OptionalDouble.empty(), OptionalDouble.empty());
    }

    public World rate(
            Kind kind, double perHour, Embeds embeds, OptionalDouble pricePerKwh, OptionalDouble embeddedPue) {
        rates.add(new HardwareRate(
                "h100-" + kind,
                "h100",
                kind,
                perHour,
                USD,
                2025,
                embeds,
                new EmbeddedElectricity(pricePerKwh, OptionalDouble.empty(), embeddedPue),
                "rates",
                Optional.empty()));
        return this;
    }

    public CostCalculator calculator() {
        return new CostCalculator(new Catalogues(
                new DataVersion(1, NOW), grid.build(), throughput(), new SiteCatalogue(places(), fxRates())));
    }

    private ThroughputCatalogue throughput() {
        Map<String, ThroughputProfile> byId = new LinkedHashMap<>();
        profiles.forEach(profile -> byId.put(profile.id(), profile));
        return new ThroughputCatalogue(new ThroughputData(
                Map.of(
                        "h100", accelerator("h100", Optional.of(Power.ofWatts(700)), Optional.of(Power.ofWatts(1_730))),
                        "b200", accelerator("b200", Optional.empty(), Optional.empty())),
                Map.of("h100", rates),
                Map.of(),
                Map.of("gpt-oss-120b", model("gpt-oss-120b"), "tiny-1b", model("tiny-1b")),
                byId));
    }

    private static Accelerator accelerator(String id, Optional<Power> tdp, Optional<Power> provisioned) {
        return new Accelerator(
                id,
                id,
                "maker",
                OptionalDouble.empty(),
                tdp,
                new Sourced(Range.of(1.2, 1.5, 1.8), "host-source"),
                new Sourced(Range.of(0.6, 0.8, 1), "load-source"),
                new Sourced(Range.of(0.15, 0.25, 0.4), "idle-source"),
                provisioned,
                Optional.empty(),
                "maker-source",
                Optional.empty());
    }

    private static LlmModel model(String id) {
        return new LlmModel(
                id, id, "family", "lab", OptionalDouble.empty(), OptionalDouble.empty(), List.of("lab/" + id), "lab");
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("zz-place", place("zz-place", Optional.empty(), Optional.empty()));
        places.put("zz-site", place("zz-site", contract, Optional.of("zz-place")));
        return places;
    }

    private Place place(String id, Optional<ElectricityPrice> contractPrice, Optional<String> siteOf) {
        return new Place(
                id,
                id,
                id,
                "ZZ",
                "ZZ",
                new GridPoint("zz-place", Grids.ZONE, Optional.empty()),
                ZoneId.of("UTC"),
                0,
                0,
                pue,
                List.of(),
                contractPrice,
                siteOf,
                "atlas");
    }

    private static FxRates fxRates() {
        return new FxRates(List.of(
                new FxRate(EUR, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 0.8, "ANNUAL_AVERAGE", "fed")));
    }
}
