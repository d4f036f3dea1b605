package org.suandian.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.failure.InvalidInputException;

class TenantScopeTest {

    private static final Tenant ACME = new Tenant("acme");
    private static final Tenant GLOBEX = new Tenant("globex");

    private static Optional<Tenant> told() {
        return TenantScope.findCurrent().flatMap(TenantScope::tenant);
    }

    @Test
    void workInWorkGoesBackToTheOuterTenant() {
        TenantScope.run(ACME, () -> {
            assertThat(TenantScope.call(GLOBEX, TenantScopeTest::told)).contains(GLOBEX);
            assertThat(told()).contains(ACME);
            assertThat(TenantScope.callForNobody(TenantScopeTest::told)).isEmpty();
            assertThat(told()).contains(ACME);
        });
        assertThat(TenantScope.findCurrent()).isEmpty();
    }

    @Test
    void aThreadForgetsAlsoWhereTheWorkFails() {
        assertThatThrownBy(() -> TenantScope.run(ACME, () -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(TenantScope.findCurrent()).isEmpty();
    }

    @Test
    void anotherThreadKnowsNothingUnlessTheWorkIsCarried() {
        List<Optional<Tenant>> seen = new ArrayList<>();
        TenantScope.run(ACME, () -> {
            List<Runnable> works = List.of(
                    () -> seen.add(told()), TenantScope.carried(() -> seen.add(told())), () -> seen.add(told()));
            Thread other = new Thread(() -> works.forEach(Runnable::run));
            other.start();
            join(other);
        });
        assertThat(seen).containsExactly(Optional.empty(), Optional.of(ACME), Optional.empty());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Acme", "a_b", "a b", "a'b", "a\n"})
    void whatIsNoTenantIsRefused(String id) {
        assertThat(Tenant.isId(id)).isFalse();
        assertThatThrownBy(() -> new Tenant(id)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTenantMayBeOneLetterOrSixtyThree() {
        assertThat(Tenant.isId("a")).isTrue();
        assertThat(Tenant.isId("a".repeat(63))).isTrue();
        assertThat(Tenant.isId("a".repeat(64))).isFalse();
    }
}
