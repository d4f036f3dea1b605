package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;

/** The messages of the interface: both languages say the same, of everything that the service can say. */
class MessagesTest {

    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PROBLEM =
            Pattern.compile("^\\| `([a-z-]+)`(?:, `([a-z-]+)`)* \\| 4\\d\\d|^\\| `([a-z-]+)` \\| 5\\d\\d");
    /** Words that are the same in both languages: names of formats, units, symbols. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile("[\\p{Punct}\\p{IsLatin}\\p{Sc}\\d\\s₂·–—×÷≤≥±→↔]*");

    private final Map<String, String> english = messages("en");
    private final Map<String, String> chinese = messages("zh");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).hasSizeGreaterThan(100).isEqualTo(chinese.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        english.forEach((key, text) ->
                assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void nothingIsEmptyAndChineseIsChinese() {
        english.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            String translated = chinese.get(key);
            assertThat(translated).as(key).isNotBlank();
            assertThat(HAN.matcher(text).find()).as(key + " is English").isFalse();
            boolean wordless =
                    PLACEHOLDER.matcher(translated).replaceAll("").codePoints().noneMatch(Character::isLetter);
            boolean same = translated.equals(text) && SAME_IN_BOTH.matcher(text).matches();
            assertThat(HAN.matcher(translated).find() || wordless || same)
                    .as(key + " is Chinese: " + translated)
                    .isTrue();
        });
    }

    @Test
    void eachKeyIsUsed() throws IOException {
        String sources = sources();
        List<String> unused = english.keySet().stream()
                .filter(key -> !sources.contains("'" + key + "'"))
                .filter(key -> !isBuilt(sources, key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void eachCodeOfTheServiceHasItsWords() throws IOException {
        for (QualityTier tier : QualityTier.values()) {
            assertThat(english).containsKeys("tier." + tier, "tierText." + tier);
        }
        for (Caveat caveat : Caveat.values()) {
            assertThat(english).containsEntry("caveat." + caveat, caveat.text());
        }
        for (PriceKind kind : PriceKind.values()) {
            assertThat(english).containsKey("priceKind." + kind);
        }
        assertThat(problemCodes())
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(english).containsKey("problem." + code));
    }

    /** Keys are also built: {@code t(`page.${page}`)}, {@code tCode('tier', code)}. */
    private static boolean isBuilt(String sources, String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot);
            if (sources.contains("`" + beginning + ".${") || sources.contains("tCode('" + beginning + "'")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> problemCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/problems.md"))) {
            if (PROBLEM.matcher(line).find()) {
                Matcher code = Pattern.compile("`([a-z-]+)`").matcher(line.substring(0, line.indexOf('|', 1)));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(APP)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ts")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found.stream().sorted().toList();
    }

    private static Map<String, String> messages(String language) {
        Map<String, String> all = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(APP.resolve("i18n").resolve(language))) {
            for (Path file : files.toList()) {
                json.readValue(file.toFile(), new TypeReference<Map<String, String>>() {})
                        .forEach((key, text) -> assertThat(all.put(key, text))
                                .as("twice: " + key)
                                .isNull());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }
}
