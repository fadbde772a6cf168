package zujie.funds.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/** One row per account, taken by whoever orders or executes a measure on it: its measures are counted behind that lock. */
@ApplicationScoped
public class AccountLock {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** Lets nobody else order or execute a measure on this account until this transaction is over: the insert locks the row, new or old. */
    public void take(String bankCode, String accountNo) {
        database.createNativeQuery("insert into funds_stopped_account (bank_code, account_no) values (?1, ?2)"
                        + " on duplicate key update account_no = account_no")
                .setParameter(1, bankCode)
                .setParameter(2, accountNo)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
