package org.suandian.ingest.csv.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names that a wrong one was probably meant to be. */
public final class NearNames {

    private static final double NEAR = 0.8;
    private static final int MOST = 3;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NearNames() {}

    /** The nearest names, best first, at most three; none if none is near. */
    public static List<String> of(String wrong, Collection<String> known) {
        record Candidate(String name, double similarity) {}
        String text = wrong.length() > 100 ? wrong.substring(0, 100) : wrong;
        return known.stream()
                .map(name -> new Candidate(name, similarity(text, name)))
                .filter(candidate -> candidate.similarity() >= NEAR)
                .sorted(Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static double similarity(String a, String b) {
        return SIMILARITY.apply(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }
}
