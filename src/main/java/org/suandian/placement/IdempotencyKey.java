package org.suandian.placement;

/**
 * What a client marks a request with, so that sending it twice does it once.
 *
 * @param value as the client chose it
 * @param requestSha256 of the request that came with it, in hexadecimal digits
 */
public record IdempotencyKey(String value, String requestSha256) {}
