package org.suandian.platform;

import java.util.Set;

/** What a person reads when the service has started. */
final class Welcome {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");

    private Welcome() {}

    static String text(String host, int port) {
        String address = "http://" + (ANY.contains(host) ? "localhost" : host) + ":" + port;
        return """

                Suandian answers at %s
                  try:  curl '%s/cost-per-token?region=de-frankfurt'
                  %s
                """.formatted(address, address, exposure(host));
    }

    private static String exposure(String host) {
        if (LOOPBACK.contains(host)) {
            return "It asks nobody who they are, and is bound to the loopback address: only this machine reaches it.";
        }
        return "WARNING: it asks nobody who they are, and is bound to " + host
                + ": put something in front of it that does.";
    }
}
