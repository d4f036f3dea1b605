package org.suandian.report.web.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.suandian.faults.parsing.Property;
import org.suandian.platform.web.json.StrictJson;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.run.RunProblems;

/** What emissions reports are asked for with. */
class ReportQuestionFuzzTest {

    private static final ReportBodies BODIES = new ReportBodies(mapper());

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @FuzzTest
    void question(byte[] body) {
        Property.holdsFor(() -> {
            ReportRequest request = BODIES.read(body);
            RunProblems problems = new RunProblems();
            ReportQuestions questions = new ReportQuestions(problems);
            Optional<AccountingQuestion> question = questions.question(request);
            List<Embodied> embodied = questions.embodied(request.embodied());
            problems.throwIfAny();
            return question.orElseThrow() + " " + embodied;
        });
    }
}
