package org.suandian.placement.web.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.suandian.faults.parsing.Property;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.web.change.FrontRequest;
import org.suandian.placement.web.change.ReplanDto;
import org.suandian.placement.web.change.ReplanMapping;

/** Placement problems as JSON and as a form of JSON and CSV, changes of plans, and fronts. */
class ProblemFuzzTest {

    private static final ObjectMapper MAPPER = Documents.mapper();
    private static final ProblemReader READER = new ProblemReader(MAPPER);
    private static final ProblemJson JSON = new ProblemJson(MAPPER);

    /** Stands before each part of a form, and before its name. */
    private static final String PART = "\n---";

    private static final Horizon HORIZON = new Horizon(Instant.parse("2024-05-01T10:00:00Z"), Duration.ofHours(1), 8);

    /** A draft whose text tells all of it but the names of places. */
    private record Read(DraftProblem draft) {

        void readsAsWritten() {
            if (draft.issues().hasErrors()) {
                return;
            }
            byte[] written = JSON.write(draft.problem(), Optional.of(draft.solving()));
            DraftProblem again = Property.holdsFor(() -> new Read(READER.readJson(stream(written))))
                    .orElseThrow()
                    .draft();
            Property.same(draft.problem(), again.problem());
            Property.same(draft.solving(), again.solving());
        }

        @Override
        public String toString() {
            return draft.problem() + " " + draft.solving() + " " + draft.issues();
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @FuzzTest
    void json(byte[] document) {
        Property.holdsFor(() -> new Read(READER.readJson(stream(document)))).ifPresent(Read::readsAsWritten);
    }

    /** Parts one after the other: each a line with its name, and its content. */
    @FuzzTest
    void form(byte[] parts) {
        Property.holdsFor(() -> new Read(READER.readParts(partsOf(parts)))).ifPresent(Read::readsAsWritten);
    }

    private static Map<String, InputStream> partsOf(byte[] parts) {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        for (String part : ("\n" + new String(parts, StandardCharsets.ISO_8859_1)).split(PART, -1)) {
            int end = part.indexOf('\n');
            if (end >= 0) {
                streams.put(
                        part.substring(0, end), stream(part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
        streams.remove("");
        return streams;
    }

    @FuzzTest
    void change(byte[] document) {
        Property.holdsFor(() -> {
            ReplanDto change = MAPPER.readValue(document, ReplanDto.class);
            return change == null ? "null" : ReplanMapping.toRequest(change, HORIZON);
        });
    }

    @FuzzTest
    void front(byte[] document) {
        Property.holdsFor(() -> {
            FrontRequest front = MAPPER.readValue(document, FrontRequest.class);
            return front == null ? "null" : front.draft();
        });
    }
}
