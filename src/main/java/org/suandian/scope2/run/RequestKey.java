package org.suandian.scope2.run;

/**
 * What a client marks a request with, so that sending it twice makes one run. Kept as long as the run.
 *
 * @param value as the client chose it
 * @param requestSha256 of the request that came with it, in hexadecimal digits
 */
public record RequestKey(String value, String requestSha256) {}
