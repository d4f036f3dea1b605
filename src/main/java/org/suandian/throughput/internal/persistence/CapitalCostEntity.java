package org.suandian.throughput.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.throughput.CapitalCost;

/** A purchase price of an accelerator. */
@Entity
@Table(name = "capital_cost")
public class CapitalCostEntity extends VersionedRow {

    @Column(name = "accelerator_id")
    public String acceleratorId = "";

    @Column(name = "price_per_accelerator")
    public double pricePerAccelerator;

    public String currency = "";
    public int year;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public CapitalCost toCost() {
        return new CapitalCost(
                acceleratorId,
                pricePerAccelerator,
                Currency.getInstance(currency),
                year,
                sourceId,
                Optional.ofNullable(note));
    }
}
