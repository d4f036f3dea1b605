package org.suandian.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.suandian.scope2.statement.Statement;

/** The words of reports in one language. The default locale of the machine plays no part. */
public final class ReportTexts {

    /** The languages that reports are written in; the first is the one for readers who ask for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private static final Map<Locale, ReportTexts> TEXTS =
            Map.of(Locale.ENGLISH, load(Locale.ENGLISH), Locale.CHINESE, load(Locale.CHINESE));

    private final Locale language;
    private final Map<String, String> texts;

    private ReportTexts(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException for none of {@link #LANGUAGES}
     */
    public static ReportTexts of(Locale language) {
        ReportTexts found = TEXTS.get(language);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The language (%s) must be one of %s.".formatted(language.toLanguageTag(), LANGUAGES));
        }
        return found;
    }

    private static ReportTexts load(Locale language) {
        String name = "report_%s.properties".formatted(language.getLanguage());
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(ReportTexts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new ReportTexts(language, texts);
    }

    public Locale language() {
        return language;
    }

    /** All keys, sorted. */
    public List<String> keys() {
        return List.copyOf(texts.keySet());
    }

    /**
     * A text with its placeholders {@code {0}}, {@code {1}}, ... filled in.
     *
     * @throws IllegalArgumentException for a key that there is no text for
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The text (%s) must be one that there is.".formatted(key));
        }
        return Statement.fill(
                text, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** A statement in this language. */
    public String of(Statement statement) {
        return Statement.fill(of(statement.sentence()), statement.arguments());
    }

    /** The words for a constant; nested enums are named after the type that they are in, too, e.g. {@code MemoLine.Kind.LOSSES}. */
    public String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return text(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }
}
