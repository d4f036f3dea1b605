package org.suandian.placement.web.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.internal.json.ProblemMapping;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * Reads placement problems. What is well-formed becomes a draft with all issues that reading finds; what is not, and more than a problem
 * may have, fails at once ({@link InvalidInputException}, or the JSON reader's own exceptions).
 */
@Singleton
public class ProblemReader {

    /** The longest JSON document that is read, in MiB: for {@code @LongJson} on the body. */
    public static final int MEBIBYTES = 64;

    /** The part of a request that holds the JSON. */
    public static final String PROBLEM_PART = "problem";

    /** The parts of a request that may hold CSV, named like the lists that they are. */
    public static final List<String> CSV_PARTS =
            List.of(ProblemPaths.SITES, ProblemPaths.POOLS, ProblemPaths.BATCHES, ProblemPaths.BUDGETS);

    private final ProblemJson json;

    public ProblemReader(ObjectMapper mapper) {
        this.json = new ProblemJson(mapper);
    }

    /** Reads a JSON document. */
    public DraftProblem readJson(InputStream document) throws IOException {
        return json.read(document);
    }

    /**
     * Reads the parts of a request: {@value #PROBLEM_PART} as JSON, and any of {@link #CSV_PARTS} as CSV in place of that list in the
     * JSON.
     *
     * @throws InvalidInputException {@code missing-part}, {@code unknown-part}, or {@code list-given-twice}
     */
    public DraftProblem readParts(Map<String, InputStream> parts) throws IOException {
        parts.keySet().forEach(ProblemReader::requireKnown);
        InputStream document = parts.get(PROBLEM_PART);
        if (document == null) {
            throw new InvalidInputException(
                    "missing-part",
                    "The part problem must be given, with the JSON of the problem.",
                    Details.of("part", PROBLEM_PART));
        }
        ProblemDto problem = json.readShape(document);
        CsvParts csv = new CsvParts(problem);
        for (Map.Entry<String, InputStream> part : new TreeMap<>(parts).entrySet()) {
            if (!part.getKey().equals(PROBLEM_PART)) {
                csv.read(part.getKey(), part.getValue());
            }
        }
        return ProblemMapping.toDraft(
                csv.problem(), csv.issues(), csv.paths(), Runtime.getRuntime().availableProcessors());
    }

    private static void requireKnown(String part) {
        if (!part.equals(PROBLEM_PART) && !CSV_PARTS.contains(part)) {
            List<String> near = NearMatches.listNearest(part, CSV_PARTS);
            String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
            throw new InvalidInputException(
                    "unknown-part",
                    "The part (%s) must be one of problem, %s.%s"
                            .formatted(Quoted.of(part), String.join(", ", CSV_PARTS), advice),
                    Details.of("part", Quoted.of(part)).and("nearMatches", near).and("allowed", CSV_PARTS));
        }
    }
}
