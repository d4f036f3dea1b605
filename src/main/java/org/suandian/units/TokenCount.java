package org.suandian.units;

/**
 * A number of tokens. A double, because published lengths are means (7,034.6 output tokens).
 *
 * @param tokens not negative
 */
public record TokenCount(double tokens) {

    public static final TokenCount MILLION = new TokenCount(1_000_000);

    public TokenCount {
        Quantities.notNegative("token count", "tokens", tokens);
    }

    public static TokenCount of(double tokens) {
        return new TokenCount(tokens);
    }

    public static TokenCount ofMillions(double millions) {
        return new TokenCount(millions * 1_000_000);
    }

    public double millions() {
        return tokens / 1_000_000;
    }
}
