package org.suandian.site.internal.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored exchange rates. */
@Singleton
public class FxRateRepository extends VersionedRepository<FxRateEntity> {

    FxRateRepository() {
        super(FxRateEntity.class);
    }

    /** The currencies with a rate of any period. */
    public List<String> listCurrencies() {
        return getEntityManager()
                .createQuery("select distinct r.currency from FxRateEntity r", String.class)
                .getResultList();
    }
}
