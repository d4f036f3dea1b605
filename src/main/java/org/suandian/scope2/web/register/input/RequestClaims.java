package org.suandian.scope2.web.register.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.failure.Quoted;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.SerialClaims;
import org.suandian.scope2.internal.register.registration.Draft;
import org.suandian.scope2.internal.register.registration.InstrumentRevision;
import org.suandian.scope2.ledger.EntryProblems;

/** Finds serials that two instruments of one request claim. */
final class RequestClaims {

    private record Key(String organisation, String id) {}

    private RequestClaims() {}

    static void check(List<Draft<Instrument>> drafts, EntryProblems problems) {
        SerialClaims claims = new SerialClaims();
        Map<SerialRange, Key> claimants = new HashMap<>();
        Set<Key> seen = new HashSet<>();
        for (Draft<Instrument> draft : drafts) {
            Key key = new Key(draft.value().organisationId(), draft.value().id());
            Optional<SerialRange> serials = draft.value().serials();
            if (!seen.add(key) || serials.isEmpty()) {
                continue; // the same id again is not another instrument
            }
            Optional<SerialRange> other = claims.claim(serials.get());
            if (other.isPresent()) {
                String by = Optional.ofNullable(claimants.get(other.get()))
                        .filter(claimant -> claimant.organisation.equals(key.organisation))
                        .map(claimant -> "the instrument " + Quoted.of(claimant.id))
                        .orElse("another organisation");
                problems.error(InstrumentRevision.claimed(serials.get(), other.get(), by)
                        .within(draft.path()));
            } else {
                claimants.put(serials.get(), key);
            }
        }
    }
}
