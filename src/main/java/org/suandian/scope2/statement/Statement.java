package org.suandian.scope2.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with what it says in numbers, dates and names.
 *
 * @param arguments as they are shown, with their units
 */
public record Statement(Sentence sentence, List<String> arguments) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Statement {
        arguments = List.copyOf(arguments);
    }

    public static Statement of(Sentence sentence, Object... arguments) {
        return new Statement(
                sentence, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** In English. */
    public String text() {
        return fill(sentence.pattern(), arguments);
    }

    /** A pattern of any language with the places filled in that there are arguments for; what is filled in is not looked at again. */
    public static String fill(String pattern, List<String> arguments) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < arguments.size() ? arguments.get(index) : place.group());
        });
    }
}
