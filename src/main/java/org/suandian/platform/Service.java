package org.suandian.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running service: says where it is to be found, then waits until it is told to stop. */
public final class Service implements QuarkusApplication {

    private final HttpServer http;
    private final String host;

    Service(HttpServer http, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.http = http;
        this.host = host;
    }

    @Override
    public int run(String... arguments) {
        System.out.println(Welcome.text(host, http.getPort()));
        Quarkus.waitForExit();
        return 0;
    }
}
