package org.suandian.scope2.internal.register.registration;

/**
 * What is to be recorded.
 *
 * @param path where in the request it stands, for messages; empty where the request is this entry
 */
public record Draft<T>(String path, T value) {}
