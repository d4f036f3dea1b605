package org.suandian.report.internal.xlsx.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void columnsAreNamedByLettersWithoutAZero() {
        assertThat(Reference.column(0)).isEqualTo("A");
        assertThat(Reference.column(25)).isEqualTo("Z");
        assertThat(Reference.column(26)).isEqualTo("AA");
        assertThat(Reference.column(701)).isEqualTo("ZZ");
        assertThat(Reference.column(702)).isEqualTo("AAA");
    }

    @Test
    void quotesInNamesOfSheetsAreDoubled() {
        assertThat(Reference.absolute("Acme's 站点", 2, 7)).isEqualTo("'Acme''s 站点'!$C$7");
    }

    @Test
    void aRangeNamesBothEnds() {
        assertThat(Reference.rows(1, 5, 9)).isEqualTo("B5:B9");
    }
}
