package org.suandian.scope2.web.register.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.suandian.faults.parsing.Property;
import org.suandian.platform.web.json.StrictJson;
import org.suandian.scope2.internal.register.registration.Draft;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.web.register.answer.FactorDto;
import org.suandian.scope2.web.register.answer.InstrumentDto;
import org.suandian.scope2.web.register.answer.LossRateDto;
import org.suandian.scope2.web.register.answer.MarketDto;
import org.suandian.scope2.web.register.answer.SiteDto;
import org.suandian.scope2.web.register.input.RegisterInput.Format;

/** Entries of the registers, as JSON where the body begins like JSON, otherwise as CSV. What is answered can be handed in again. */
class RegisterFuzzTest {

    private static final ObjectMapper MAPPER = mapper();
    private static final RegisterInput INPUT = new RegisterInput(MAPPER, null);

    /** What only answers have. */
    private static final List<String> ANSWERED =
            List.of("version", "blockSequence", "recordedAt", "areas", "country", "timezone");

    /** Entries and what was wrong with the request. */
    private record Entries<T>(List<T> values, EntryProblems problems) {

        @Override
        public String toString() {
            return values + " " + problems.listErrors() + " " + problems.listWarnings();
        }
    }

    /** Reads a body. */
    private interface Reading<T> {
        List<Draft<T>> read(ByteArrayInputStream body, Format format, EntryProblems problems) throws IOException;
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    private static <T> Reading<T> by(EntryReader<T> reader) {
        return (body, format, problems) -> INPUT.read(body, format, reader, problems);
    }

    @FuzzTest
    void sites(byte[] body) {
        holds(
                (stream, format, problems) -> INPUT.readSites(stream, format, Bodies.WORLD, problems),
                body,
                sites -> SiteDto.ListDto.of(LedgerHead.EMPTY, sites).sites());
    }

    @FuzzTest
    void markets(byte[] body) {
        holds(
                by(new MarketReader()),
                body,
                markets -> MarketDto.ListDto.of(LedgerHead.EMPTY, markets, List.of())
                        .markets());
    }

    @FuzzTest
    void factors(byte[] body) {
        holds(
                by(new FactorReader(Bodies.WORLD)),
                body,
                factors -> FactorDto.ListDto.of(LedgerHead.EMPTY, factors).factors());
    }

    @FuzzTest
    void lossRates(byte[] body) {
        holds(
                by(new LossRateReader(Bodies.WORLD)),
                body,
                rates -> LossRateDto.ListDto.of(LedgerHead.EMPTY, rates).lossRates());
    }

    @FuzzTest
    void instruments(byte[] body) {
        holds(
                (stream, format, problems) -> {
                    var drafts = INPUT.read(stream, format, new InstrumentReader(Bodies.WORLD), problems);
                    RequestClaims.check(drafts, problems);
                    return drafts;
                },
                body,
                instruments ->
                        InstrumentDto.ListDto.of(LedgerHead.EMPTY, instruments).instruments());
    }

    private static <T> void holds(Reading<T> reading, byte[] body, Function<List<Recorded<T>>, List<?>> answer) {
        Format format = body.length > 0 && (body[0] == '{' || body[0] == '[') ? Format.JSON : Format.CSV;
        Optional<Entries<T>> entries = Property.holdsFor(() -> entries(reading, body, format));
        entries.filter(read -> read.problems().listErrors().isEmpty() && isInOrder(answer, read.values()))
                .ifPresent(read -> {
                    byte[] written = write(answer.apply(recorded(read.values())));
                    Entries<T> again = Property.holdsFor(() -> entries(reading, written, Format.JSON))
                            .orElseThrow();
                    // An exact decimal may have more zeros than it is answered with.
                    Property.same(answer.apply(recorded(read.values())), answer.apply(recorded(again.values())));
                });
    }

    private static <T> Entries<T> entries(Reading<T> reading, byte[] body, Format format) throws IOException {
        EntryProblems problems = new EntryProblems();
        return new Entries<>(
                reading.read(new ByteArrayInputStream(body), format, problems).stream()
                        .map(Draft::value)
                        .toList(),
                problems);
    }

    /** Lists of markets are sorted when they are answered. */
    private static <T> boolean isInOrder(Function<List<Recorded<T>>, List<?>> answer, List<T> values) {
        List<?> all = answer.apply(recorded(values));
        return IntStream.range(0, values.size())
                .allMatch(i -> answer.apply(recorded(values.subList(i, i + 1)))
                        .getFirst()
                        .equals(all.get(i)));
    }

    private static <T> List<Recorded<T>> recorded(List<T> values) {
        return values.stream()
                .map(value -> new Recorded<>(value, 1, 1, Instant.EPOCH))
                .toList();
    }

    private static byte[] write(List<?> answered) {
        JsonNode list = MAPPER.valueToTree(answered);
        list.forEach(RegisterFuzzTest::strip);
        try {
            return MAPPER.writeValueAsBytes(list);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void strip(JsonNode entry) {
        ((ObjectNode) entry).remove(ANSWERED);
        entry.path("stays").forEach(RegisterFuzzTest::strip);
    }
}
