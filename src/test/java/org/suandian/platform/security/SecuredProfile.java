package org.suandian.platform.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it is in production: it asks who somebody is. */
public class SecuredProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("suandian.security.mode", "secured");
    }
}
