package org.suandian.scope2.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;

/**
 * What keeps a run from being taken on. All of it is told at once: with the code of the problem where there is one, with {@code
 * invalid-emissions-report} where there are several, and each in the detail {@code problems}.
 */
public final class RunProblems {

    private static final String SEVERAL = "invalid-emissions-report";

    private record Problem(String code, String property, String message) {}

    private final List<Problem> problems = new ArrayList<>();

    /**
     * One more.
     *
     * @param property of the question that is concerned
     * @param message "The &lt;thing&gt; (&lt;value&gt;) must .... Maybe ...."
     */
    public RunProblems add(String code, String property, String message) {
        problems.add(new Problem(code, property, message));
        return this;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws UnanswerableException with all of them, if there are any */
    public void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        String code = problems.size() == 1 ? problems.getFirst().code() : SEVERAL;
        String message = problems.size() == 1
                ? problems.getFirst().message()
                : "The question must be free of problems (%d): %s"
                        .formatted(
                                problems.size(),
                                String.join(
                                        " ",
                                        problems.stream().map(Problem::message).toList()));
        throw new UnanswerableException(
                code,
                message,
                Details.of(
                        "problems",
                        problems.stream()
                                .map(each -> Map.of(
                                        "code", each.code(), "property", each.property(), "message", each.message()))
                                .toList()));
    }
}
