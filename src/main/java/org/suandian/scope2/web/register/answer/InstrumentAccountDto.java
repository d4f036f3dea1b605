package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.allocation.Allocation;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * An instrument, and what reports have used of it.
 *
 * @param head of the ledger as it was read
 * @param instrument the newest version
 * @param allocatedMwh by all reports, without what was taken back
 * @param leftMwh what is left of its volume; absent where it has none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "InstrumentAccount")
public record InstrumentAccountDto(
        HeadDto head,
        InstrumentDto instrument,
        BigDecimal allocatedMwh,
        Optional<BigDecimal> leftMwh,
        List<AllocationDto> allocations) {

    /**
     * What a report uses of an instrument.
     *
     * @param stayNumber of the site's stays, from 0
     * @param from of the report's period, inclusive
     * @param to exclusive
     */
    @Schema(name = "InstrumentAllocation")
    public record AllocationDto(
            UUID reportId, String site, int stayNumber, Instant from, Instant to, BigDecimal energyMwh) {

        static AllocationDto of(Allocation allocation) {
            return new AllocationDto(
                    allocation.runId(),
                    allocation.siteId(),
                    allocation.stayNumber(),
                    allocation.period().start(),
                    allocation.period().end(),
                    InstrumentDto.megawattHours(allocation.energy()));
        }
    }

    public static InstrumentAccountDto of(
            LedgerHead head, Recorded<Instrument> instrument, List<Allocation> allocations) {
        LedgerEnergy used = allocations.stream().map(Allocation::energy).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        return new InstrumentAccountDto(
                HeadDto.of(head),
                InstrumentDto.of(instrument),
                InstrumentDto.megawattHours(used),
                instrument.value().volume().map(volume -> InstrumentDto.megawattHours(volume.minus(used))),
                allocations.stream().map(AllocationDto::of).toList());
    }
}
