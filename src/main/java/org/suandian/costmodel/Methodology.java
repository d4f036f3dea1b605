package org.suandian.costmodel;

import java.util.Currency;
import org.suandian.units.Range;

/** The version of the method and the conventions that it rests on, each explained in docs/model.md. */
public final class Methodology {

    /** Changes whenever the same question on the same data may get another answer. */
    public static final String VERSION = "1.0";

    /** Open weights, measured with power on several accelerators, and widely served. */
    public static final String DEFAULT_MODEL = "gpt-oss-120b";

    /** Taken where the model was measured on it; else the accelerator of the best profile. */
    public static final String DEFAULT_ACCELERATOR = "h100";

    public static final Currency DEFAULT_CURRENCY = Currency.getInstance("USD");

    /** Lengths of a request where neither the question nor the measurement names them. */
    public static final double DEFAULT_INPUT_TOKENS = 1_024;

    public static final double DEFAULT_OUTPUT_TOKENS = 1_024;

    /**
     * USD per kWh taken to be inside a published hardware rate where its publisher does not say: near the mean price of
     * industrial electricity in the USA, with a range from cheap hydropower to dear colocation. A convention, flagged in each
     * answer that uses it.
     */
    public static final Range EMBEDDED_USD_PER_KILOWATT_HOUR = Range.of(0.05, 0.08, 0.12);

    private Methodology() {}
}
