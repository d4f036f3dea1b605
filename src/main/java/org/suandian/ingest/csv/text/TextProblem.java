package org.suandian.ingest.csv.text;

import java.io.Serial;

/** Says why a text is not the value it should be. */
public final class TextProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String expectation;
    private final String advice;

    /**
     * @param code stable identifier of the kind of problem
     * @param expectation follows "The column (value) "
     * @param advice follows "Maybe "; empty where there is none
     */
    public TextProblem(String code, String expectation, String advice) {
        super(expectation, null, false, false);
        this.code = code;
        this.expectation = expectation;
        this.advice = advice;
    }

    public String code() {
        return code;
    }

    public String expectation() {
        return expectation;
    }

    public String advice() {
        return advice;
    }
}
