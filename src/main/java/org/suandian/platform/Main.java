package org.suandian.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Runs the service until it is told to stop. */
    public static void main(String... args) {
        Quarkus.run(args);
    }
}
