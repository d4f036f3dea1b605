package org.suandian.scope2.internal.activity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.failure.InvalidInputException;

class RecordReadersTest {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Issues issues = new Issues(10);

    private List<String> read(RecordReader reader, String text, Field... fields) throws IOException, SQLException {
        List<String> records = new ArrayList<>();
        reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), issues, record -> {
            StringBuilder line = new StringBuilder().append(record.row());
            for (Field field : fields) {
                line.append('|').append(record.get(field));
            }
            records.add(line.toString());
        });
        return records;
    }

    private List<String> csv(String text, Field... fields) throws IOException, SQLException {
        return read(new CsvRecordReader(), text, fields);
    }

    private List<String> json(String text, Field... fields) throws IOException, SQLException {
        return read(new JsonRecordReader(STRICT, false), text, fields);
    }

    @Test
    void columnsComeInAnyOrderAndCellsMayBeEmpty() throws IOException, SQLException {
        String text = "site,id,energy\r\nus-ny,a,1.5\r\n\"us,ny\",b,\r\n";
        assertThat(csv(text, Field.ID, Field.SITE, Field.ENERGY)).containsExactly("1|a|us-ny|1.5", "2|b|us,ny|");
        assertThat(issues.isEmpty()).isTrue();
    }

    @Test
    void aCellDoesNotLeakIntoTheNextRecord() throws IOException, SQLException {
        assertThat(csv("id,meter\na,m1\nb,\nc,m1\n", Field.ID, Field.METER))
                .containsExactly("1|a|m1", "2|b|", "3|c|m1");
    }

    @Test
    void unknownAndRepeatedColumnsAreRefused() throws IOException, SQLException {
        assertThat(csv("id,energy_kwh,id\na,1,b\n")).isEmpty();
        assertThat(issues.first()).extracting(ActivityIssue::code).containsExactly("unknown-field", "repeated-field");
        assertThat(issues.first().getFirst().message()).contains("energy_unit");
    }

    @Test
    void raggedRowsAreToldWithTheirLineAndTheRestIsRead() throws IOException, SQLException {
        assertThat(csv("id,site\na,b\nc\n\"d\",e\nf,g\"h\n", Field.ID)).containsExactly("1|a", "3|d");
        assertThat(issues.first())
                .extracting(issue -> issue.code() + " " + issue.row() + " " + issue.line())
                .containsExactly("ragged-row 2 3", "malformed-csv 4 5");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException, SQLException {
        byte[] latin1 = "id\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        new CsvRecordReader().read(new ByteArrayInputStream(latin1), issues, record -> {});
        assertThat(issues.first()).extracting(ActivityIssue::code).containsExactly("malformed-utf8");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "''", "'id,site\n'"})
    void anEmptyBodyHasNoRecords(String text) throws IOException, SQLException {
        csv(text == null ? "" : text);
        assertThat(issues.first()).extracting(ActivityIssue::code).containsExactly("no-records");
    }

    @Test
    void numbersStayTheDigitsThatWereSent() throws IOException, SQLException {
        String text = "[{\"id\":\"a\",\"energy\":1.10},{\"id\":\"b\",\"energy\":1e400}]";
        assertThat(json(text, Field.ID, Field.ENERGY)).containsExactly("1|a|1.10", "2|b|1e400");
    }

    @Test
    void theOrganisationOfTheRequestIsThatOfItsRecords() throws IOException, SQLException {
        String text =
                "{\"organisation\":\"acme\",\"records\":[{\"id\":\"a\"},{\"id\":\"b\",\"organisation\":\"other\"}]}";
        assertThat(json(text, Field.ORGANISATION)).containsExactly("1|acme", "2|other");
    }

    @Test
    void wrongTypesAndUnknownPropertiesAreIssuesOfTheirRecord() throws IOException, SQLException {
        String text = """
                [{"id":1},{"id":"a","energy":"5"},{"id":"b","enrgy":{"x":[1]}},{"id":null},{"id":""},7,{"id":"ok"}]""";
        assertThat(json(text, Field.ID)).containsExactly("7|ok");
        assertThat(issues.first())
                .extracting(issue -> issue.row() + " " + issue.code())
                .containsExactly(
                        "1 wrong-type",
                        "2 wrong-type",
                        "3 unknown-field",
                        "4 wrong-type",
                        "5 wrong-type",
                        "6 not-an-object");
    }

    @Test
    void duplicatePropertiesAreNoJson() {
        assertThatThrownBy(() -> json("[{\"id\":\"a\",\"id\":\"b\"}]")).isInstanceOf(JsonParseException.class);
    }

    @Test
    void anythingAroundTheRecordsIsRefused() {
        assertThatThrownBy(() -> json("{\"record\":[]}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.code()).isEqualTo("unknown-property"));
        assertThatThrownBy(() -> json("5")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> json("[] []"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.code()).isEqualTo("malformed-json"));
        assertThatThrownBy(() -> json("{\"records\":[{\"id\":\"a\"}],\"organisation\":\"acme\"}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stand before records");
    }

    @Test
    void linesAreReadOneAfterAnother() throws IOException, SQLException {
        String text = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n[1]\n";
        assertThat(read(new JsonRecordReader(STRICT, true), text, Field.ID)).containsExactly("1|a", "2|b");
        assertThat(issues.first())
                .extracting(issue -> issue.code() + issue.line())
                .containsExactly("not-an-object3");
    }
}
