package org.suandian.placement.internal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.internal.storage.Packing;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.draft.IssueReport;

/** Problems, batches and issues as they are stored: the JSON that users see, packed. */
@Singleton
class StoredProblems {

    private final ProblemJson problems;
    private final ObjectMapper mapper;

    StoredProblems(ProblemJson problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    byte[] pack(PlacementProblem problem, SolvingTerms solving) {
        return Packing.pack(problems.write(problem, Optional.of(solving)));
    }

    PlacementProblem unpackProblem(byte[] packed) {
        try {
            return problems.read(new ByteArrayInputStream(Packing.unpack(packed)))
                    .problem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A batch is stored as the problem that has it alone, with its horizon. */
    byte[] pack(PlacementProblem problem, InferenceBatch batch) {
        PlacementProblem alone = new PlacementProblem(
                problem.name(), problem.horizon(), problem.terms(), List.of(), List.of(), List.of(batch), List.of());
        return Packing.pack(problems.write(alone, Optional.empty()));
    }

    InferenceBatch unpackBatch(byte[] packed) {
        return unpackProblem(packed).batches().getFirst();
    }

    byte[] pack(IssueReport issues) {
        try {
            return Packing.pack(mapper.writeValueAsBytes(issues));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    IssueReport unpackIssues(byte[] packed) {
        try {
            return mapper.readValue(Packing.unpack(packed), IssueReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
