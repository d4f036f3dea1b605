package org.suandian.faults.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes sound bodies in a few places. It works on their text, so that what comes out need not be JSON or CSV at all. */
final class Mutation {

    private static final Pattern VALUE = Pattern.compile(
            "(?<=[:\\[,])\\s*(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9][0-9.eE+-]*|true|false|null)(?=\\s*[,}\\]])");
    private static final Pattern MEMBER = Pattern.compile(
            "\"[A-Za-z]+\"\\s*:\\s*(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9.eE+-]+|true|false),?");
    private static final Pattern CELL = Pattern.compile("(?<=[,\\n])[^,\\n]*(?=[,\\n])");

    private final SplittableRandom random;

    Mutation(SplittableRandom random) {
        this.random = random;
    }

    String of(String body) {
        String changed = body;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            changed = once(changed);
        }
        return changed;
    }

    private String once(String body) {
        return switch (random.nextInt(10)) {
            case 0 -> cut(body);
            case 1 -> flip(body);
            case 2 -> replace(body, MEMBER, "");
            case 3 -> repeat(body);
            case 4 -> replace(body, CELL, Hostile.text(random));
            case 5 -> replace(body, MEMBER, "\"surprise\":1,");
            default -> replace(body, VALUE, Hostile.json(random));
        };
    }

    private String replace(String body, Pattern pattern, String replacement) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(body);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return body;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return body.substring(0, place[0]) + replacement + body.substring(place[1]);
    }

    /** A member twice. */
    private String repeat(String body) {
        Matcher matcher = MEMBER.matcher(body);
        return matcher.find()
                ? body.substring(0, matcher.end()) + matcher.group() + body.substring(matcher.end())
                : body;
    }

    private String cut(String body) {
        return body.isEmpty() ? body : body.substring(0, random.nextInt(body.length()));
    }

    private String flip(String body) {
        if (body.isEmpty()) {
            return body;
        }
        int at = random.nextInt(body.length());
        return body.substring(0, at) + (char) random.nextInt(256) + body.substring(at + 1);
    }
}
