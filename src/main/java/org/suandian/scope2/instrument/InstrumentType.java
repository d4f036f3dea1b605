package org.suandian.scope2.instrument;

/** Kinds of contractual instruments, and the tier of the market-based method that each belongs to. */
public enum InstrumentType {
    /** Renewable Energy Certificate, United States and Canada. */
    REC(true),
    /** Guarantee of Origin, Europe. */
    GO(true),
    /** Renewable Energy Guarantee of Origin, United Kingdom. */
    REGO(true),
    /** International REC. */
    I_REC(true),
    /** Green Electricity Certificate of China (绿证), whole MWh. */
    GEC(true),
    /** A contract with a generator, with or without certificates of its own. */
    PPA(false),
    /** A supplier's product with an emission factor of its own. */
    SUPPLIER_TARIFF(false);

    private final boolean certificate;

    InstrumentType(boolean certificate) {
        this.certificate = certificate;
    }

    /** Whether it is an energy attribute certificate, tracked by a registry. */
    public boolean isCertificate() {
        return certificate;
    }
}
