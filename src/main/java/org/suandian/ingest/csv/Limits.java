package org.suandian.ingest.csv;

/**
 * The plausible range of a number column, both ends included, and what has probably happened beyond it.
 *
 * @param minimum smallest value a row may have
 * @param maximum greatest value a row may have
 * @param advice follows "Maybe" for a value outside; empty where there is none
 * @param peakAtLeast what the largest magnitude in a file must reach unless all are zero; 0 where nothing can be said
 * @param peakAdvice follows "Maybe" for a file that stays below
 */
public record Limits(double minimum, double maximum, String advice, double peakAtLeast, String peakAdvice) {

    public static Limits between(double minimum, double maximum, String advice) {
        return new Limits(minimum, maximum, advice, 0, "");
    }

    /**
     * Adds a check on the whole file: single values near zero are legal (a windy hour), but a file in which none is larger was
     * probably written in a larger unit.
     */
    public Limits withPeakAtLeast(double magnitude, String magnitudeAdvice) {
        return new Limits(minimum, maximum, advice, magnitude, magnitudeAdvice);
    }

    boolean contain(double value) {
        return value >= minimum && value <= maximum;
    }
}
