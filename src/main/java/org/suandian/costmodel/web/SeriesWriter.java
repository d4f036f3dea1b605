package org.suandian.costmodel.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.web.SeriesDto.StepDto;

/** Writes a series row by row, so that a year takes no more memory than an hour. */
@ApplicationScoped
class SeriesWriter {

    private static final String[] HEADER = {
        "start",
        "end",
        "currency",
        "price_per_kwh",
        "price_tier",
        "location_intensity_gco2e_per_kwh",
        "intensity_tier",
        "electricity_cost_per_mtok",
        "hardware_cost_per_mtok",
        "total_cost_per_mtok",
        "carbon_cost_per_mtok",
        "facility_energy_kwh_per_mtok",
        "location_based_gco2e_per_mtok",
        "market_based_gco2e_per_mtok"
    };

    private final ObjectMapper mapper;

    SeriesWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void json(HourlyAnswer answer, OutputStream output) throws IOException {
        try (JsonGenerator generator = mapper.createGenerator(output)) {
            generator.writeStartObject();
            ObjectNode head = mapper.valueToTree(SeriesDto.headOf(answer));
            for (Map.Entry<String, JsonNode> property : head.properties()) {
                if (!property.getKey().equals("steps")) {
                    generator.writeFieldName(property.getKey());
                    generator.writeTree(property.getValue());
                }
            }
            generator.writeArrayFieldStart("steps");
            for (int index = 0; index < answer.steps(); index++) {
                step(generator, StepDto.of(answer.step(index)));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    /** By hand: bound writing of 8,784 rows of optional numbers takes three times as long. */
    private static void step(JsonGenerator generator, StepDto step) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("start", step.start().toString());
        generator.writeStringField("end", step.end().toString());
        number(generator, "pricePerKwh", step.pricePerKwh());
        text(generator, "priceTier", step.priceTier());
        number(generator, "locationIntensityGco2ePerKwh", step.locationIntensityGco2ePerKwh());
        text(generator, "intensityTier", step.intensityTier());
        number(generator, "electricityCostPerMtok", step.electricityCostPerMtok());
        number(generator, "totalCostPerMtok", step.totalCostPerMtok());
        number(generator, "carbonCostPerMtok", step.carbonCostPerMtok());
        number(generator, "locationBasedGco2ePerMtok", step.locationBasedGco2ePerMtok());
        number(generator, "marketBasedGco2ePerMtok", step.marketBasedGco2ePerMtok());
        generator.writeEndObject();
    }

    private static void number(JsonGenerator generator, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            generator.writeNumberField(name, value.getAsDouble());
        }
    }

    private static void text(JsonGenerator generator, String name, Optional<? extends Enum<?>> value)
            throws IOException {
        if (value.isPresent()) {
            generator.writeStringField(name, value.get().name());
        }
    }

    void csv(HourlyAnswer answer, OutputStream output) throws IOException {
        SeriesDto head = SeriesDto.headOf(answer);
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            for (int index = 0; index < answer.steps(); index++) {
                StepDto step = StepDto.of(answer.step(index));
                csv.writeRecord(
                        step.start().toString(),
                        step.end().toString(),
                        head.currency(),
                        cell(step.pricePerKwh()),
                        step.priceTier().map(Enum::name).orElse(""),
                        cell(step.locationIntensityGco2ePerKwh()),
                        step.intensityTier().map(Enum::name).orElse(""),
                        cell(step.electricityCostPerMtok()),
                        cell(head.hardwareCostPerMtok()),
                        cell(step.totalCostPerMtok()),
                        cell(step.carbonCostPerMtok()),
                        Double.toString(head.facilityEnergyKwhPerMtok()),
                        cell(step.locationBasedGco2ePerMtok()),
                        cell(step.marketBasedGco2ePerMtok()));
            }
        }
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
