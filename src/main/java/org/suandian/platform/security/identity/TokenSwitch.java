package org.suandian.platform.security.identity;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Leaves OpenID Connect off where no issuer is named: the framework would refuse to start. */
public final class TokenSwitch implements ConfigSourceFactory {

    private static final int BELOW_EVERYTHING_SET = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean isIssuerNamed = Stream.of("quarkus.oidc.auth-server-url", "quarkus.oidc.public-key")
                .map(context::getValue)
                .anyMatch(TokenSwitch::isSet);
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.oidc.tenant-enabled", Boolean.toString(isIssuerNamed)),
                "suandian-token-switch",
                BELOW_EVERYTHING_SET));
    }

    private static boolean isSet(ConfigValue value) {
        return Optional.ofNullable(value)
                .map(ConfigValue::getValue)
                .filter(text -> !text.isBlank())
                .isPresent();
    }
}
