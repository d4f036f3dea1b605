package org.suandian.platform.security.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

class KnownKeysTest {

    private final List<Optional<Tenant>> askedFor = new ArrayList<>();

    /** A database that is away, and notes for whom it was asked. */
    private AgroalDataSource away() {
        return (AgroalDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AgroalDataSource.class}, (proxy, method, arguments) -> {
                    askedFor.add(TenantScope.findCurrent().orElseThrow().tenant());
                    throw new SQLException("away", "08006");
                });
    }

    @Test
    void aDatabaseThatIsAwayIsNotTakenForAKeyThatDoesNotHold() {
        KnownKeys keys = new KnownKeys(away(), Clock.systemUTC());
        KeySecret secret = KeySecret.random();
        assertThat(keys.findRemembered(secret)).isEmpty();
        assertThatThrownBy(() -> keys.find(secret))
                .isInstanceOf(KeyAccessException.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void aKeyIsLookedForByNobodyAlsoWithinTheWorkOfATenant() {
        KnownKeys keys = new KnownKeys(away(), Clock.systemUTC());
        TenantScope.run(
                new Tenant("acme"),
                () -> assertThatThrownBy(() -> keys.find(KeySecret.random())).isInstanceOf(KeyAccessException.class));
        assertThat(askedFor).containsExactly(Optional.empty());
    }
}
