package org.suandian.costmodel.equations;

/** Per million of which tokens a figure is stated. */
public enum TokenView {
    /** Output tokens, with the input's share taken off: output and input add to the whole. */
    OUTPUT,
    /** Input tokens, at their share of the whole. */
    INPUT,
    /** Input and output tokens alike. */
    BLENDED,
    /** Output tokens, carrying the whole: how benchmarks that count output only state it. Never add it to INPUT. */
    OUTPUT_UNDIVIDED
}
