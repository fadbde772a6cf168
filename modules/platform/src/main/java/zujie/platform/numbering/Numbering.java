package zujie.platform.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts official series; numbers are taken in the caller's transaction, so a rolled back act leaves no gap. */
@ApplicationScoped
public class Numbering {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /**
     * The next number of a series, from 1. Callers of one series queue behind each other until they commit.
     *
     * @param series name with everything that starts a new count: {@code casework.case/350100000000/202611}
     */
    @Transactional(TxType.MANDATORY)
    public long next(String series) {
        Number next = (Number) database.createNativeQuery("insert into platform_number_series (series, last_no)"
                        + " values (?1, 1) on duplicate key update last_no = last_no + 1 returning last_no")
                .setParameter(1, series)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return next.longValue();
    }
}
