package org.suandian.placement.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.failure.InvalidInputException;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.draft.DraftProblem;

class ProblemReaderTest {

    private static final String CSV_SITES = """
            id,region,jurisdiction,pue,power_cap_kw,price_kind,electricity_price_per_kwh,carbon_intensity_grams_per_kwh
            home,zz-place,,,20,TARIFF,,
            own,,XX,1.5,10;10;10;10;8;8;8;8,,0.1,300
            """;
    private static final String CSV_POOLS = """
            hardware_rate_per_accelerator_hour,id,site,accelerator,count,available_accelerators
            ,p,home,h100,16,
            2.1,q,own,h100,8,8;8;8;8;4;4;8;8
            """;
    private static final String CSV_BATCHES = """
            id,tenant,models,precision,concurrency,interactivity_tokens_per_second_per_user,input_tokens,output_tokens,accelerators,release,due,deadline,lateness_cost_per_hour,jurisdictions,forbidden_sites,home_site,egress_gb,egress_price_per_gb,priority,fits
            b1,t,tiny-1b;gpt-oss-120b,fp8,8,,5e8,1e8,2,2024-05-01T11:00Z,2024-05-01T15:00Z,2024-05-01T17:00Z,3,ZZ,own,home,10,0.05,2,
            b2,,tiny-1b,,,30,1e6,1e6,,,,,,,,,,,,
            b3,,,,,,,,,,,,,,,,,,,h100:4:2.5:900
            """;
    private static final String CSV_BUDGETS = "tenant,energy_kwh,emissions_kg\nt,1000,400\n";

    private static DraftProblem readParts(Map<String, String> csv) throws IOException {
        String json = Documents.SOUND;
        for (String list : csv.keySet()) {
            json = Documents.with(json, "/" + list, "-");
        }
        Map<String, InputStream> parts = new HashMap<>();
        parts.put("problem", Documents.bytes(json));
        csv.forEach((list, text) -> parts.put(list, Documents.bytes(text)));
        return new ProblemReader(Documents.mapper()).readParts(parts);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        DraftProblem draft = Documents.read("""
                {"horizon":{"start":"2024-05-01T10:00Z","end":"2024-05-01T18:00Z"},
                 "batches":[{"id":"b","models":["tiny-1b"],"inputTokens":1,"outputTokens":1}]}""");
        PlacementProblem problem = draft.problem();
        InferenceBatch batch = problem.batches().getFirst();

        assertThat(problem.horizon().slots()).isEqualTo(8);
        assertThat(problem.terms().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(problem.terms().carbonPricePerTonne()).isZero();
        assertThat(batch.window().release()).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(batch.window().due()).isEqualTo(Instant.parse("2024-05-01T18:00:00Z"));
        assertThat(batch.window().deadline()).isEqualTo(batch.window().due());
        assertThat(batch.residence().egressPricePerGb()).isEqualTo(OptionalDouble.empty());
        assertThat(draft.solving().timeLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(draft.solving().workers())
                .isEqualTo(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void csvAndJsonSayTheSame() throws IOException {
        DraftProblem fromCsv = readParts(
                Map.of("sites", CSV_SITES, "pools", CSV_POOLS, "batches", CSV_BATCHES, "tenantBudgets", CSV_BUDGETS));

        assertThat(fromCsv.issues().listed()).isEmpty();
        assertThat(fromCsv.problem()).isEqualTo(Documents.read(Documents.SOUND).problem());
        assertThat(fromCsv.solving()).isEqualTo(Documents.read(Documents.SOUND).solving());
        assertThat(fromCsv.paths().of("batches", 1, "egressPricePerGb")).isEqualTo("batches.csv:3 egress_price_per_gb");
    }

    @Test
    void aProblemThatIsWrittenIsReadAsItWas() throws IOException {
        ProblemJson json = new ProblemJson(Documents.mapper());
        DraftProblem draft = Documents.read(Documents.SOUND);

        byte[] written = json.write(draft.problem(), Optional.of(draft.solving()));
        DraftProblem again = json.read(new ByteArrayInputStream(written));

        assertThat(again.problem()).isEqualTo(draft.problem());
        assertThat(again.solving()).isEqualTo(draft.solving());
        assertThat(new String(written, StandardCharsets.UTF_8))
                .doesNotContain("null")
                .contains("\"powerCapKw\":20.0,", "\"powerCapKw\":[10.0,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"count | 1.5 | batches.csv:3 count | be a whole number", "tenant | a | batches.csv:3 | fields"})
    void cellsThatCannotBeReadAreNamedByLineAndColumn(String column, String value, String path, String words)
            throws IOException {
        boolean extraField = column.equals("tenant");
        String text = "id,site,accelerator,count\np,home,h100,4\nq,own,h100," + (extraField ? "4," : "") + value + "\n";
        DraftProblem draft = readParts(Map.of("pools", text));

        assertThat(draft.issues().listErrors()).hasSize(1);
        assertThat(draft.issues().listErrors().getFirst().path()).isEqualTo(path.replace("batches", "pools"));
        assertThat(draft.issues().listErrors().getFirst().message()).contains(words);
    }

    @Test
    void anUnknownColumnHasNearMatches() throws IOException {
        DraftProblem draft = readParts(Map.of("pools", "id,sites,accelerator,count\np,home,h100,4\n"));

        assertThat(draft.issues().listErrors())
                .extracting(issue -> issue.path() + " " + issue.code())
                .containsExactly("pools.csv:1 sites unknown-column", "pools.csv:1 site missing-column");
        assertThat(draft.issues().listErrors().getFirst().message()).endsWith("Maybe site.");
    }

    @Test
    void aFileThatIsNoCsvOrNotUtf8IsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> readParts(Map.of("pools", "id,site,accelerator,count\n\"p,home,h100,4\n")))
                .extracting(InvalidInputException::code)
                .isEqualTo("malformed-csv");
        Map<String, InputStream> parts = new HashMap<>();
        parts.put("problem", Documents.bytes(Documents.with("/pools", "-")));
        parts.put("pools", new ByteArrayInputStream(new byte[] {'i', 'd', (byte) 0xFF, '\n'}));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new ProblemReader(Documents.mapper()).readParts(parts))
                .extracting(InvalidInputException::code)
                .isEqualTo("malformed-csv");
    }

    @Test
    void partsMustBeKnownAndListsGivenOnce() {
        ProblemReader reader = new ProblemReader(Documents.mapper());
        assertThatThrownBy(() -> reader.readParts(Map.of("batchs", InputStream.nullInputStream())))
                .hasMessageContaining("Maybe batches.");
        assertThatThrownBy(() -> reader.readParts(Map.of("pools", InputStream.nullInputStream())))
                .hasMessageContaining("The part problem must be given");
        assertThatThrownBy(() -> reader.readParts(
                        Map.of("problem", Documents.bytes(Documents.SOUND), "pools", Documents.bytes(CSV_POOLS))))
                .hasMessageContaining("not in both");
    }

    @Test
    void twoHundredThousandBatchesAreRefusedWhileTheyAreRead() {
        assertThatThrownBy(() -> new ProblemReader(Documents.mapper()).readJson(new EndlessBatches()))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .returns("too-many-batches", InvalidInputException::code)
                .returns(50_000, refusal -> refusal.details().get("maximum"));
    }

    @Test
    void longSeriesAreRefusedWhileTheyAreRead() {
        String series = "[" + "1,".repeat(2_000) + "1]";
        assertThatThrownBy(() -> new ProblemReader(Documents.mapper())
                        .readJson(Documents.bytes(Documents.with("/sites/0/powerCapKw", series))))
                .rootCause()
                .hasMessageContaining("The number of values must be at most 2000");
    }

    @Test
    void jsonIsReadStrictly() {
        ProblemReader reader = new ProblemReader(Documents.mapper());
        assertThatThrownBy(() -> reader.readJson(Documents.bytes(Documents.with("/pools/0/cuont", "1"))))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .extracting(e -> ((JsonMappingException) e).getPathReference())
                .asString()
                .contains("[\"pools\"]", "[0]", "[\"cuont\"]");
        assertThatThrownBy(() -> reader.readJson(Documents.bytes("{\"currency\":NaN}")))
                .isInstanceOf(JsonParseException.class);
        List.of("\"1\"", "true", "[[1]]", "[null]", "{}")
                .forEach(value -> assertThatThrownBy(
                                () -> reader.readJson(Documents.bytes(Documents.with("/sites/0/powerCapKw", value))))
                        .isInstanceOf(JsonMappingException.class));
    }

    /** A document that never ends. */
    private static final class EndlessBatches extends InputStream {

        private final byte[] start = "{\"batches\":[".getBytes(StandardCharsets.UTF_8);
        private final byte[] batch = "{\"id\":\"b\"},".getBytes(StandardCharsets.UTF_8);
        private long position;

        @Override
        public int read() {
            long at = position++;
            return at < start.length ? start[(int) at] : batch[(int) ((at - start.length) % batch.length)];
        }
    }
}
