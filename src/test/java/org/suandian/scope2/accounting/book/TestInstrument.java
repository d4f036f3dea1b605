package org.suandian.scope2.accounting.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Attestations;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** An instrument that meets each criterion in market EU, of 0 gCO2e/kWh and vintage 2025-06, unless a test says otherwise. */
public final class TestInstrument {

    private final String id;
    private final InstrumentType type;
    private Optional<SerialRange> serials = Optional.empty();
    private Optional<LedgerEnergy> volume = Optional.empty();
    private String market = "EU";
    private Optional<Interval> generation = Optional.empty();
    private YearMonth vintage = YearMonth.of(2025, 6);
    private Optional<EmissionRate> rate = Optional.of(EmissionRate.ZERO);
    private Optional<Retirement> retirement;
    private Attestations attestations;
    private Set<String> siteIds = Set.of();
    private LedgerEnergy claimedElsewhere = LedgerEnergy.ZERO;

    private TestInstrument(String id, InstrumentType type) {
        this.id = id;
        this.type = type;
        boolean certificate = type.isCertificate();
        this.retirement = certificate
                ? Optional.of(new Retirement(LocalDate.of(2025, 12, 15), Book.ORGANISATION_NAME))
                : Optional.empty();
        this.attestations = new Attestations(Optional.empty(), certificate ? Optional.empty() : Optional.of(true));
    }

    public static TestInstrument go(String id, String mwh) {
        return new TestInstrument(id, InstrumentType.GO).mwh(mwh);
    }

    public static TestInstrument of(InstrumentType type, String id, String mwh) {
        return new TestInstrument(id, type).mwh(mwh);
    }

    /** Covers what remains of its sites. */
    public static TestInstrument tariff(String id, String gramsPerKilowattHour) {
        return new TestInstrument(id, InstrumentType.SUPPLIER_TARIFF).rate(gramsPerKilowattHour);
    }

    public TestInstrument mwh(String value) {
        volume = Optional.of(Book.mwh(value));
        return this;
    }

    public TestInstrument in(String marketId) {
        market = marketId;
        return this;
    }

    public TestInstrument vintage(String month) {
        vintage = YearMonth.parse(month);
        return this;
    }

    public TestInstrument generated(String from, String to) {
        generation = Optional.of(Interval.of(Instant.parse(from), Instant.parse(to)));
        return this;
    }

    public TestInstrument rate(String gramsPerKilowattHour) {
        rate = Optional.of(new EmissionRate(new BigDecimal(gramsPerKilowattHour)));
        return this;
    }

    public TestInstrument withoutRate() {
        rate = Optional.empty();
        return this;
    }

    public TestInstrument retired(String day) {
        return retired(day, Book.ORGANISATION_NAME);
    }

    public TestInstrument retired(String day, String beneficiary) {
        retirement = Optional.of(new Retirement(LocalDate.parse(day), beneficiary));
        return this;
    }

    public TestInstrument notRetired() {
        retirement = Optional.empty();
        return this;
    }

    public TestInstrument serials(String registry, long first, long last) {
        serials = Optional.of(new SerialRange(registry, "", first, last));
        return this;
    }

    public TestInstrument attested(Optional<Boolean> uniqueClaim, Optional<Boolean> certificatesIncluded) {
        attestations = new Attestations(uniqueClaim, certificatesIncluded);
        return this;
    }

    public TestInstrument forSites(String... ids) {
        siteIds = Set.of(ids);
        return this;
    }

    public TestInstrument claimedElsewhere(String mwh) {
        claimedElsewhere = Book.mwh(mwh);
        return this;
    }

    public Instrument instrument() {
        return build().instrument();
    }

    AvailableInstrument build() {
        return new AvailableInstrument(
                new Instrument(
                        Book.ORGANISATION,
                        id,
                        type,
                        serials,
                        volume,
                        "wind",
                        market,
                        generation,
                        vintage,
                        rate,
                        retirement,
                        attestations,
                        siteIds,
                        "test"),
                claimedElsewhere);
    }
}
