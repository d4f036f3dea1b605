package org.suandian.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.ingest.csv.CsvFixture.GOOD;
import static org.suandian.ingest.csv.CsvFixture.HEADER;
import static org.suandian.ingest.csv.CsvFixture.read;

import org.junit.jupiter.api.Test;

class CsvHeaderTest {

    @Test
    void columnInAnotherUnitIsNotTakenForTheRightOne() {
        CsvFixture result = read(HEADER.replace("price_per_mwh", "price_per_kwh") + GOOD);

        assertThat(result.issues.list())
                .extracting(ImportIssue::code)
                .containsExactly("unknown-column", "missing-column");
        assertThat(result.issues.list().getFirst().advice())
                .hasValue("price_per_mwh is meant: convert the values to that unit, do not only rename the column.");
        assertThat(result.rows).isEmpty();
    }

    @Test
    void misspeltColumnGetsItsNearMatch() {
        CsvFixture result = read(HEADER.replace("currency", "curency") + GOOD);

        assertThat(result.issues.list().getFirst().message()).endsWith("Maybe currency is meant.");
        assertThat(result.issues.list().getFirst().line()).isEqualTo(1);
    }

    @Test
    void duplicateColumnIsRefused() {
        CsvFixture result = read(HEADER.replace("note", "kind") + GOOD);

        assertThat(result.issues.list())
                .extracting(ImportIssue::code)
                .containsExactly("duplicate-column", "missing-column");
    }

    @Test
    void missingColumnIsRefusedEvenIfOptional() {
        CsvFixture result = read(HEADER.replace(",note", "") + GOOD);

        result.assertRefused("missing-column", 1, "note", "The header must have the column note.");
    }

    @Test
    void semicolonsAsSeparatorsAreRecognised() {
        CsvFixture result = read(HEADER.replace(",", ";") + GOOD);

        assertThat(result.issues.list().getFirst().advice()).hasValue("separate the columns by commas.");
    }

    @Test
    void controlCharactersInTheHeaderAreRefusedAndNotRepeated() {
        CsvFixture result = read(HEADER.replace("note", "no\0te") + GOOD);

        assertThat(result.issues.list())
                .extracting(ImportIssue::code)
                .containsExactly("control-character", "missing-column");
        assertThat(result.issues.list().getFirst().message())
                .contains("no\uFFFDte")
                .doesNotContain("\0");
    }

    @Test
    void namesAreCaseSensitive() {
        CsvFixture result = read(HEADER.replace("zone_id", "Zone_ID") + GOOD);

        assertThat(result.issues.list().getFirst().advice()).hasValue("zone_id is meant.");
    }

    @Test
    void aNameThatNoDatabaseCanHoldIsToldWithoutItsControlCharacters() {
        CsvFixture result = read("\0" + HEADER + GOOD);

        assertThat(result.issues.list().getFirst().column()).hasValue("\uFFFDzone_id");
        assertThat(result.issues.list().getFirst().message()).doesNotContain("\0");
    }
}
