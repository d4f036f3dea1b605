package org.suandian.scope2.internal.register.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.ledger.EntryProblems;

/** Answers a request with all that is wrong with it. */
public final class Refusal {

    private static final String INVALID = "invalid-ledger-entries";

    /** Codes of what is sound by itself, and contradicts what is recorded. */
    private static final Set<String> CONFLICTS = Set.of(InstrumentRevision.CLAIMED, InstrumentRevision.RECORDED);

    private Refusal() {}

    /**
     * Throws where there are errors.
     *
     * @throws ConflictException with the code of the first, where each contradicts what is recorded
     * @throws UnanswerableException {@code invalid-ledger-entries} else
     */
    public static void throwIfAny(EntryProblems problems) {
        if (problems.errorCount() == 0) {
            return;
        }
        List<EntryProblem> errors = problems.listErrors();
        EntryProblem first = errors.getFirst();
        String message = "The request (%d problems) must be sound; nothing of it was recorded. The first problem%s: %s"
                .formatted(
                        problems.errorCount(), first.path().isEmpty() ? "" : ", at " + first.path(), first.message());
        Details details = Details.of("issueCount", problems.errorCount())
                .and("issues", errors.stream().map(Refusal::asMap).toList());
        if (errors.stream().allMatch(each -> CONFLICTS.contains(each.code()))) {
            throw new ConflictException(first.code(), message, details);
        }
        throw new UnanswerableException(INVALID, message, details);
    }

    private static Map<String, Object> asMap(EntryProblem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", problem.code());
        map.put("path", problem.path());
        map.put("message", problem.message());
        return map;
    }
}
