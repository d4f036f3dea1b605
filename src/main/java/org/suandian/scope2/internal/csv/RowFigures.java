package org.suandian.scope2.internal.csv;

/** What a record comes to, over the stays that it touches: mostly one. Used again for each row. */
final class RowFigures {

    private static final byte[] NONE = new byte[0];

    private long facility;
    private long location;
    private long market;
    private boolean hasLocation;
    private boolean hasMarket;
    private long countedParts;
    private long parts;
    private byte[] tiers = NONE;

    void clear() {
        facility = 0;
        location = 0;
        market = 0;
        hasLocation = true;
        hasMarket = true;
        countedParts = 0;
        parts = 0;
        tiers = NONE;
    }

    void add(long moreFacility, boolean locationKnown, long moreLocation, boolean marketKnown, long moreMarket) {
        facility += moreFacility;
        location += moreLocation;
        market += moreMarket;
        hasLocation &= locationKnown || moreFacility == 0;
        hasMarket &= marketKnown || moreFacility == 0;
    }

    void addParts(long moreCounted, long more, byte[] tiersOfStay) {
        countedParts += moreCounted;
        parts += more;
        tiers = tiersOfStay;
    }

    /** Milliwatt-hours. */
    long facility() {
        return facility;
    }

    long location() {
        return location;
    }

    long market() {
        return market;
    }

    /** False where no factor is known for it. */
    boolean hasLocation() {
        return hasLocation;
    }

    boolean hasMarket() {
        return hasMarket;
    }

    boolean isCounted() {
        return parts > 0 && countedParts == parts;
    }

    boolean isPartlyCounted() {
        return countedParts > 0 && countedParts < parts;
    }

    byte[] tiers() {
        return countedParts > 0 ? tiers : NONE;
    }
}
