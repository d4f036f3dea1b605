package org.suandian.scope2.accounting.quality;

import static org.suandian.scope2.instrument.QualityCriterion.QC1_EMISSION_RATE;
import static org.suandian.scope2.instrument.QualityCriterion.QC2_UNIQUE_CLAIM;
import static org.suandian.scope2.instrument.QualityCriterion.QC6_SUPPLIER_FACTOR;
import static org.suandian.scope2.instrument.QualityCriterion.QC7_DIRECT_CONTRACT;

import java.util.Optional;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.Wording;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** Criteria 1, 2, 6 and 7: what the instrument itself, its registry, or its holder states. What nobody states is not met. */
final class StatedCriteria {

    private StatedCriteria() {}

    static Verdict rate(Instrument instrument) {
        return instrument
                .rate()
                .map(rate -> Verdicts.met(QC1_EMISSION_RATE, Statement.of(Sentence.CONVEYS_RATE, Wording.rate(rate))))
                .orElseGet(() -> Verdicts.failed(QC1_EMISSION_RATE, Statement.of(Sentence.CONVEYS_NO_RATE)));
    }

    /** A statement of the holder decides; without one the registry's serial numbers or retirement, or certificates that came with it. */
    static Verdict uniqueClaim(Instrument instrument) {
        Optional<Boolean> stated = instrument.attestations().uniqueClaim();
        if (stated.isPresent()) {
            return Verdicts.of(
                    stated.get(),
                    QC2_UNIQUE_CLAIM,
                    Statement.of(stated.get() ? Sentence.ONLY_CLAIM_STATED : Sentence.OTHER_CLAIM_STATED));
        }
        if (instrument.type().isCertificate()) {
            return uniqueInItsRegistry(instrument);
        }
        return Verdicts.of(
                certificatesIncluded(instrument),
                QC2_UNIQUE_CLAIM,
                Statement.of(
                        certificatesIncluded(instrument)
                                ? Sentence.CERTIFICATES_COME_WITH_IT
                                : Sentence.UNIQUENESS_NOT_STATED));
    }

    private static Verdict uniqueInItsRegistry(Instrument instrument) {
        Optional<SerialRange> serials = instrument.serials();
        if (serials.isPresent()) {
            SerialRange range = serials.get();
            return Verdicts.met(
                    QC2_UNIQUE_CLAIM,
                    Statement.of(
                            Sentence.SERIAL_NUMBERS, range.registry(), range.series(), range.first(), range.last()));
        }
        return Verdicts.of(
                instrument.retirement().isPresent(),
                QC2_UNIQUE_CLAIM,
                Statement.of(
                        instrument.retirement().isPresent()
                                ? Sentence.RETIRED_ONCE
                                : Sentence.NO_SERIALS_NO_RETIREMENT));
    }

    static Verdict supplierFactor(Instrument instrument) {
        return included(instrument, InstrumentType.SUPPLIER_TARIFF, QC6_SUPPLIER_FACTOR);
    }

    static Verdict directContract(Instrument instrument) {
        return included(instrument, InstrumentType.PPA, QC7_DIRECT_CONTRACT);
    }

    private static Verdict included(Instrument instrument, InstrumentType type, QualityCriterion criterion) {
        if (instrument.type() != type) {
            return Verdicts.notApplicable(criterion, Statement.of(Sentence.IS_OF_TYPE, instrument.type()));
        }
        return Verdicts.of(
                certificatesIncluded(instrument),
                criterion,
                Statement.of(
                        certificatesIncluded(instrument)
                                ? Sentence.CERTIFICATES_INCLUDED_STATED
                                : Sentence.CERTIFICATES_NOT_STATED));
    }

    private static boolean certificatesIncluded(Instrument instrument) {
        return instrument.attestations().certificatesIncluded().orElse(false);
    }
}
