package org.suandian.throughput;

/** Which part of serving a request was measured. Prefill and decode on separate nodes are combined by their time. */
public enum Phase {
    MIXED,
    PREFILL,
    DECODE
}
