package org.suandian.platform;

import java.util.Set;
import org.suandian.platform.security.mode.SecurityMode;

/** What a person reads when the service has started. */
final class Welcome {

    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");

    private Welcome() {}

    static String text(String host, int port, SecurityMode mode) {
        String address = "http://" + (ANY.contains(host) ? "localhost" : host) + ":" + port;
        return """

                Suandian answers at %s
                  try:  curl %s'%s/cost-per-token?region=de-frankfurt'
                  %s
                """.formatted(address, mode == SecurityMode.OPEN ? "" : KEY, address, exposure(mode));
    }

    private static final String KEY = "-H \"Authorization: Bearer $KEY\" ";

    private static String exposure(SecurityMode mode) {
        return switch (mode) {
            case OPEN ->
                "It is OPEN: it asks nobody who they are, and is bound to the loopback address, so that only this machine"
                        + " reaches it.";
            case SECURED ->
                "It is secured: a request needs a key or a token. The first key:  ./suandian key create --tenant default"
                        + " --role admin";
        };
    }
}
