package org.suandian.platform.security.mode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells addresses that only this machine can reach. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Loopback() {}

    /** Whether all addresses of a host to bind to are loopback ones. A name that cannot be resolved is none. */
    static boolean isBoundTo(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Whether the {@code Host} of a request, without its port, is a name of this machine to itself. A page of another site that has its own name
     * resolved to the loopback address gives that name away here.
     */
    static boolean isName(@Nullable String host) {
        return host != null && (NAMES.contains(host.toLowerCase(Locale.ROOT)) || host.matches("127(\\.[0-9]{1,3}){3}"));
    }
}
