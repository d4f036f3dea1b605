package org.suandian.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known ids that someone may have meant who wrote an unknown one. */
public final class NearMatches {

    private static final int MAXIMUM_MATCHES = 3;
    private static final int MAXIMUM_LENGTH = 80;

    private NearMatches() {}

    /**
     * At most three known ids, nearest first, then in alphabetical order. Near is: at most a third of the characters
     * (but one or two in any case) changed, added, removed or swapped with their neighbour; or one begins with, or
     * ends with, the other. Case does not count.
     */
    public static List<String> listNearest(String wanted, Collection<String> known) {
        if (wanted.isBlank() || wanted.length() > MAXIMUM_LENGTH) {
            return List.of();
        }
        String target = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.max(target.length() <= 3 ? 1 : 2, target.length() / 3);
        return known.stream()
                .map(id -> new Candidate(id, distance(target, id.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= limit || isPart(target, candidate.id()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                .limit(MAXIMUM_MATCHES)
                .map(Candidate::id)
                .toList();
    }

    private record Candidate(String id, int distance) {}

    private static boolean isPart(String target, String id) {
        String other = id.toLowerCase(Locale.ROOT);
        return target.length() >= 2
                && (other.startsWith(target)
                        || other.endsWith(target)
                        || (other.length() >= 3 && target.startsWith(other)));
    }

    /** Optimal string alignment: Levenshtein's distance with swaps of neighbours as one change. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
