package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;

class BadInputsTest {

    @Test
    void aNegativeConsumptionIsRefused() {
        Book book = new Book().site(site("a").mwh("-5").location("450"));

        assertThatThrownBy(book::account)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The consumption of site (a) (-5000.000000 kWh) must not be negative. Maybe a reversal lies in"
                                + " another period than what it reverses.");
    }

    @Test
    void aStayIsGivenOnce() {
        Book book = new Book().site(site("a").mwh("1"), site("a").mwh("1"));

        assertThatThrownBy(book::account).hasMessageContaining("once for each stay");
    }

    @Test
    void anInstrumentIsGivenOnce() {
        Book book = new Book().instrument(go("c", "1"), go("c", "1"));

        assertThatThrownBy(book::account).hasMessage("The instrument (c) must be given once.");
    }

    @Test
    void theMarketOfASiteIsAmongThoseOfTheRun() {
        Book book = new Book().site(site("a").in("MOON").mwh("1"));

        assertThatThrownBy(book::account)
                .hasMessage("The market (MOON) of site (a) must be among the markets of the run.");
    }

    @Test
    void workloadsCannotTakeMoreThanWasConsumed() {
        Book book = new Book()
                .site(site("a").mwh("1").location("400"))
                .workload(new WorkloadUse(
                        "a",
                        0,
                        "de-north",
                        Optional.of("m"),
                        Optional.empty(),
                        Optional.empty(),
                        Book.mwh("1.000000001"),
                        0,
                        0,
                        0));

        assertThatThrownBy(book::account)
                .hasMessage(
                        "The workloads of site (a) must not exceed its consumption (1000.000001 of 1000.000000 kWh).");
    }

    @Test
    void workloadsBelongToAStay() {
        Book book = new Book()
                .workload(new WorkloadUse(
                        "a",
                        3,
                        "de-north",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Book.mwh("1"),
                        0,
                        0,
                        0));

        assertThatThrownBy(book::account).hasMessageContaining("The stay (3) of site (a)");
    }

    @Test
    void hoursAndTheirFactorsAreAsMany() {
        Book book = new Book()
                .hourlyFactors()
                .site(site("a")
                        .hours("2025-01-01T00:00:00Z", "2025-01-01T02:00:00Z", 1, 1)
                        .hourlyLocation("400"));

        assertThatThrownBy(book::account).hasMessageContaining("must each have a factor (1 of 2)");
    }
}
