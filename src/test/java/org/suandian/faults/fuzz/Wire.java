package org.suandian.faults.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connection on which requests are sent as they are, however broken: the clients of the JDK and of libraries refuse to. Reads HTTP/1.1
 * answers. Not thread-safe.
 */
final class Wire implements AutoCloseable {

    private static final int SILENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean isOpen;

    Wire(int port) {
        this.port = port;
    }

    /** @throws IOException if there is no answer, or none that is HTTP */
    Answer send(Request request) throws IOException {
        boolean wasOpen = isOpen;
        try {
            return exchange(request);
        } catch (IOException e) {
            close();
            if (wasOpen) {
                return exchange(request); // the server may have ended an idle connection meanwhile
            }
            throw e;
        }
    }

    private Answer exchange(Request request) throws IOException {
        if (!isOpen) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
            isOpen = true;
        }
        write(request);
        Answer answer = read(request.method().equals("HEAD"));
        boolean ends = answer.findHeader("Connection")
                .filter("close"::equalsIgnoreCase)
                .isPresent();
        if (ends || request.isBroken() || !answer.isComplete()) {
            close();
        }
        return answer;
    }

    private void write(Request request) throws IOException {
        StringBuilder head = new StringBuilder(request.method()).append(' ').append(request.target());
        head.append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port).append("\r\n");
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (!request.headers().containsKey("Content-Length")) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(request.body());
        try {
            socket.getOutputStream().write(bytes.toByteArray());
        } catch (IOException e) {
            if (in.available() == 0) {
                throw e; // otherwise the answer came before the request had ended
            }
        }
    }

    private Answer read(boolean isHead) throws IOException {
        String[] status = line().split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.")) {
            throw new IOException("no HTTP: " + String.join(" ", status));
        }
        int code = Integer.parseInt(status[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (code == 100) {
            return read(isHead);
        }
        if (isHead || code == 204 || code == 304) {
            return new Answer(code, headers, new byte[0], true);
        }
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
            return new Answer(code, headers, new byte[0], false);
        }
        return new Answer(code, headers, body(headers), true);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return bytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!headers.containsKey("transfer-encoding")) {
            isOpen = false;
            return in.readAllBytes();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The answer was cut short.");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection ended without an answer.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        socket.close();
    }
}
