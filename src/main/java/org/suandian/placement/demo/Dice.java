package org.suandian.placement.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same on every machine for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** At least {@code least}, less than {@code most}. */
    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Both ends included. */
    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A log-normal number by the Box-Muller transform, in arithmetic that does not differ between machines. */
    double logNormal(double median, double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
        return median * StrictMath.exp(sigma * normal);
    }
}
