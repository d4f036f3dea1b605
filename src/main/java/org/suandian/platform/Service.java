package org.suandian.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.platform.security.mode.SecurityMode;

/** The running service: says where it is to be found, then waits until it is told to stop. */
public final class Service implements QuarkusApplication {

    private final HttpServer http;
    private final String host;
    private final SecurityMode mode;

    Service(
            HttpServer http,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "suandian.security.mode") SecurityMode mode) {
        this.http = http;
        this.host = host;
        this.mode = mode;
    }

    @Override
    public int run(String... arguments) {
        System.out.println(Welcome.text(host, http.getPort(), mode));
        Quarkus.waitForExit();
        return 0;
    }
}
