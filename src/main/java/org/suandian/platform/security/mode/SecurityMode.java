package org.suandian.platform.security.mode;

/** Whether the service asks who somebody is. */
public enum SecurityMode {
    /** Everybody is the default tenant in all roles. Only on a loopback address. */
    OPEN,
    /** Nobody may do anything without a key or a token, but ask for health and the description of the API. */
    SECURED
}
