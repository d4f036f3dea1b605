package org.suandian.units;

/**
 * Tokens processed per second. Which tokens are counted (input, output, both) is stated where the figure is used.
 *
 * @param tokensPerSecond greater than 0
 */
public record Throughput(double tokensPerSecond) {

    public Throughput {
        Quantities.positive("throughput", "tokens/s", tokensPerSecond);
    }

    public static Throughput ofTokensPerSecond(double tokensPerSecond) {
        return new Throughput(tokensPerSecond);
    }

    public Throughput times(double factor) {
        return new Throughput(tokensPerSecond * factor);
    }

    /** The time in seconds that the given number of tokens takes. */
    public double secondsFor(TokenCount count) {
        return count.tokens() / tokensPerSecond;
    }

    /** Tokens per second for each megawatt of the given power, the figure that data-centre operators compare. */
    public double perMegawatt(Power power) {
        return Quantities.finite("throughput per power", "tokens/s/MW", tokensPerSecond / (power.watts() / 1e6));
    }

    /** The energy of one token when this throughput is sustained at the given power. */
    public Energy energyPerToken(Power power) {
        return power.overSeconds(1 / tokensPerSecond);
    }
}
