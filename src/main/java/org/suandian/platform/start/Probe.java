package org.suandian.platform.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;

/**
 * Asks a running service for its health, where there is neither a shell nor a program that could: {@code java -cp
 * suandian.jar org.suandian.platform.start.Probe http://127.0.0.1:8080/q/health/ready} in the container.
 */
public final class Probe {

    private static final int PATIENCE_MS = 2000;
    private static final int WRONG_USE = 2;

    private Probe() {}

    /** Ends with status 0 if the URL answers with 200 within 2 s, else with 1, and with 2 where it is used wrongly. */
    public static void main(String... arguments) {
        System.exit(arguments.length == 1 ? statusOf(arguments[0]) : WRONG_USE);
    }

    static int statusOf(String url) {
        try {
            if (!(URI.create(url).toURL().openConnection() instanceof HttpURLConnection connection)) {
                throw new IllegalArgumentException("Maybe http://127.0.0.1:8080/q/health/ready.");
            }
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1;
        } catch (MalformedURLException | IllegalArgumentException e) {
            System.err.println("The URL (" + url + ") must be one of HTTP. " + e.getMessage());
            return WRONG_USE;
        } catch (IOException e) {
            System.err.println(url + ": " + e.getMessage());
            return 1;
        }
    }
}
