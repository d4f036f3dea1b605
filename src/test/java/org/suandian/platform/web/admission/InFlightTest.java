package org.suandian.platform.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final AtomicInteger limit = new AtomicInteger(8);
    private final InFlight inFlight = new InFlight(limit::get);
    private final List<InFlight.Place> places = new ArrayList<>();

    private int enter(String caller, int times) {
        int entered = 0;
        for (int i = 0; i < times; i++) {
            Optional<InFlight.Place> place = inFlight.enter(caller);
            place.ifPresent(places::add);
            entered += place.isPresent() ? 1 : 0;
        }
        return entered;
    }

    @Test
    void whoIsAloneHasAll() {
        assertThat(enter("a", 20)).isEqualTo(8);
    }

    @Test
    void whoIsNotAloneHasItsShareWhenRoomIsScarce() {
        assertThat(enter("b", 1)).isOne();
        assertThat(enter("a", 20)).isEqualTo(4);
        assertThat(enter("b", 20)).isEqualTo(3);
    }

    @Test
    void aPlaceThatIsLeftIsFree() {
        enter("a", 8);
        places.forEach(InFlight.Place::leave);

        assertThat(inFlight.total()).isZero();
        assertThat(enter("b", 20)).isEqualTo(8);
    }

    @Test
    void aRefusalTakesNoPlace() {
        enter("a", 100);
        places.removeLast().leave();

        assertThat(enter("a", 2)).isOne();
    }

    @Test
    void aLimitThatSinksLetsNobodyInUntilEnoughHaveLeft() {
        enter("a", 8);
        limit.set(2);
        places.subList(0, 6).forEach(InFlight.Place::leave);

        assertThat(enter("a", 1)).isZero();
    }
}
