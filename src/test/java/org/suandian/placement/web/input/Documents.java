package org.suandian.placement.web.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.platform.web.json.StrictJson;

/** Documents for tests: a sound problem that a test changes in one place. */
final class Documents {

    static final String SOUND = """
            {"name":"sound",
             "horizon":{"start":"2024-05-01T10:00Z","end":"2024-05-01T18:00Z","slotMinutes":60},
             "currency":"USD","carbonPricePerTonne":50,
             "signals":{"weakestTier":"TYPICAL"},"hardwareRateKind":"TCO_NEOCLOUD",
             "sites":[{"id":"home","region":"zz-place","powerCapKw":20,"priceKind":"TARIFF"},
                      {"id":"own","jurisdiction":"XX","pue":1.5,"powerCapKw":[10,10,10,10,8,8,8,8],
                       "electricityPricePerKwh":0.1,"carbonIntensityGramsPerKwh":300}],
             "pools":[{"id":"p","site":"home","accelerator":"h100","count":16},
                      {"id":"q","site":"own","accelerator":"h100","count":8,
                       "availableAccelerators":[8,8,8,8,4,4,8,8],"hardwareRatePerAcceleratorHour":2.1}],
             "batches":[{"id":"b1","tenant":"t","models":["tiny-1b","gpt-oss-120b"],"precision":"fp8","concurrency":8,
                         "inputTokens":5e8,"outputTokens":1e8,"accelerators":2,
                         "release":"2024-05-01T11:00Z","due":"2024-05-01T15:00Z","deadline":"2024-05-01T17:00Z",
                         "latenessCostPerHour":3,"jurisdictions":["ZZ"],"forbiddenSites":["own"],"homeSite":"home",
                         "egressGb":10,"egressPricePerGb":0.05,"priority":2},
                        {"id":"b2","models":["tiny-1b"],"interactivityTokensPerSecondPerUser":30,
                         "inputTokens":1e6,"outputTokens":1e6},
                        {"id":"b3","fits":[{"accelerator":"h100","accelerators":4,"durationHours":2.5,
                         "powerWPerAccelerator":900}]}],
             "tenantBudgets":[{"tenant":"t","energyKwh":1000,"emissionsKg":400}],
             "solving":{"timeLimitSeconds":5,"seed":7,"workers":1,"stepLimit":100,"gapLimit":0.01}}
            """;

    private Documents() {}

    /** The service's own mapper. */
    static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static DraftProblem read(String json) {
        try {
            return new ProblemReader(mapper()).readJson(bytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound document with a value replaced, added, or (as {@code -}) removed. The pointer is that of RFC 6901. */
    static String with(String pointer, String value) {
        return with(SOUND, pointer, value);
    }

    static String with(String document, String pointer, String value) {
        try {
            ObjectMapper plain = new ObjectMapper();
            JsonNode root = plain.readTree(document);
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = root.at(pointer.substring(0, slash));
            String name = pointer.substring(slash + 1);
            switch (parent) {
                case ObjectNode object when value.equals("-") -> object.remove(name);
                case ObjectNode object -> object.set(name, plain.readTree(value));
                case ArrayNode array -> array.set(Integer.parseInt(name), plain.readTree(value));
                default -> throw new AssertionError(pointer);
            }
            return plain.writeValueAsString(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
