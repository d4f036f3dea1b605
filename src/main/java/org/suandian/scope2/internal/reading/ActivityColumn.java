package org.suandian.scope2.internal.reading;

/** The columns that are read, in the order in which they come. */
public enum ActivityColumn {
    BLOCK_ID,
    POSITION,
    RECORD_TYPE,
    SITE_ID,
    STARTS_AT,
    ENDS_AT,
    ENERGY_MILLIWATT_HOURS,
    MEASUREMENT_POINT,
    ORIGIN,
    METER_ID,
    MODEL_ID,
    ACCELERATOR_ID,
    TENANT,
    BATCH_ID,
    INPUT_TOKENS,
    OUTPUT_TOKENS,
    ACCELERATOR_MILLI_HOURS,
    /** From here on only what is written out row by row. */
    CLIENT_ID,
    REVERSES_ID;

    String sql() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
