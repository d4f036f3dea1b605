package org.suandian.placement.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * Reads and writes placement problems as JSON.
 *
 * <p>Reading holds no more of a document than a problem may have, however long it is. Text that is no JSON, unknown properties and
 * values of the wrong kind fail at once, as everywhere; values that are merely wrong do not.
 */
@Singleton
public class ProblemJson {

    private final ObjectMapper mapper;

    public ProblemJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The shape that a document has.
     *
     * @throws IOException if it cannot be read, or is malformed (a {@code JacksonException})
     * @throws org.suandian.failure.InvalidInputException as the cause of it, with code {@code too-many-batches} and the like
     */
    public ProblemDto readShape(InputStream document) throws IOException {
        ProblemDto read = mapper.readValue(document, ProblemDto.class);
        return read == null ? mapper.convertValue(Map.of(), ProblemDto.class) : read;
    }

    /** The problem in a document: one that was written here, or one that a user hands in. */
    public DraftProblem read(InputStream document) throws IOException {
        return ProblemMapping.toDraft(
                readShape(document),
                IssueReport.EMPTY,
                ProblemPaths.JSON,
                Runtime.getRuntime().availableProcessors());
    }

    /** The document of a problem and of how to solve it. */
    public byte[] write(PlacementProblem problem, Optional<SolvingTerms> solving) {
        try {
            return mapper.writeValueAsBytes(ProblemMapping.toDto(problem, solving));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
