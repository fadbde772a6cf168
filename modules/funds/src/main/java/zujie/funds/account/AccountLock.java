package zujie.funds.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** One row per account, taken by whoever orders or executes a measure on it: its measures are counted behind that lock. */
@ApplicationScoped
public class AccountLock {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** Lets nobody else order or execute a measure on this account until this transaction is over. */
    public void take(String bankCode, String accountNo) {
        database.createNativeQuery("insert into funds_stopped_account (bank_code, account_no) values (?1, ?2)"
                        + " on duplicate key update account_no = account_no")
                .setParameter(1, bankCode)
                .setParameter(2, accountNo)
                .executeUpdate();
        database.createNativeQuery("select account_no from funds_stopped_account"
                        + " where bank_code = ?1 and account_no = ?2 for update")
                .setParameter(1, bankCode)
                .setParameter(2, accountNo)
                .getResultList();
    }
}
