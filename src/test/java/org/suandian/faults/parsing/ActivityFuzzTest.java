package org.suandian.faults.parsing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.web.json.StrictJson;
import org.suandian.scope2.internal.activity.parsing.ActivitySites;
import org.suandian.scope2.internal.activity.parsing.RecordParser;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.reading.JsonRecordReader;
import org.suandian.scope2.internal.activity.reading.RecordReader;

/** Activity that is handed in: as CSV, as one JSON document, as a sequence of JSON records. */
class ActivityFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper MAPPER = mapper();

    /** What came of a request: its records and its issues. */
    private record Read(List<String> records, String issues) {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @FuzzTest
    void csv(byte[] body) {
        Property.holdsFor(() -> read(new CsvRecordReader(), body));
    }

    @FuzzTest
    void json(byte[] body) {
        Property.holdsFor(() -> read(new JsonRecordReader(MAPPER.getFactory(), false), body));
    }

    @FuzzTest
    void sequence(byte[] body) {
        Property.holdsFor(() -> read(new JsonRecordReader(MAPPER.getFactory(), true), body));
    }

    private static Read read(RecordReader reader, byte[] body) throws Exception {
        Issues issues = new Issues(20);
        RecordParser parser = new RecordParser(new Regions(), ActivityFuzzTest::rates, CLOCK, Optional.empty(), issues);
        List<String> records = new ArrayList<>();
        reader.read(
                new ByteArrayInputStream(body),
                issues,
                record -> parser.parse(record).ifPresent(read -> records.add(read.toString())));
        return new Read(records, issues.total() + " " + issues.first());
    }

    private static TokenEnergies.Rates rates(TokenEnergies.Served served) {
        if (!served.modelId().equalsIgnoreCase("gpt-oss-120b")) {
            throw UnknownIdException.of("model", served.modelId(), List.of("gpt-oss-120b"));
        }
        return new TokenEnergies.Rates("gpt-oss-120b", served.acceleratorId(), 1e-6, 5e-6);
    }

    private static final class Regions implements ActivitySites {

        @Override
        public Optional<String> findId(String organisationId, String site) {
            return Optional.of(site).filter(id -> id.equals("us-ny") || id.equals("de-frankfurt"));
        }

        @Override
        public List<String> listNearest(String organisationId, String site) {
            return site.startsWith("us") ? List.of("us-ny") : List.of();
        }
    }
}
