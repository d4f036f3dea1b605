package org.suandian.platform.web.admission;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, before it is known who that is: an address.
 *
 * @param name an IPv4 address, or the network part of an IPv6 one, as an end user has all addresses of a network
 * @param isLocal whether it is this machine
 */
record Caller(String name, boolean isLocal) {

    private static final int NETWORK_BYTES = 8;
    private static final Caller UNKNOWN = new Caller("unknown", false);

    static Caller of(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? UNKNOWN : of(address.hostAddress());
    }

    /** @param address in numbers, as a connection has it */
    static Caller of(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return UNKNOWN;
        }
        if (address.indexOf(':') < 0) {
            return new Caller(address, address.startsWith("127."));
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress(); // numbers only: no name is looked up
            return bytes.length <= NETWORK_BYTES
                    ? of(java.net.InetAddress.getByAddress(bytes).getHostAddress())
                    : new Caller(
                            HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64",
                            java.net.InetAddress.getByAddress(bytes).isLoopbackAddress());
        } catch (java.net.UnknownHostException e) {
            return UNKNOWN;
        }
    }
}
