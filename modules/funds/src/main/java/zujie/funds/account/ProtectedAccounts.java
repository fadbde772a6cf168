package zujie.funds.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import zujie.platform.clock.BusinessClock;

/** The list of accounts and kinds of accounts that may not be stopped as a whole (R1.21). */
@ApplicationScoped
public class ProtectedAccounts {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /**
     * Why an account is protected.
     *
     * @param kind such as {@code RESERVE}; its text is {@code funds.protected.RESERVE}
     * @param refused false if a reason is enough
     */
    public record Protection(String kind, boolean refused) {}

    /** The strictest entry in force today that covers the account, by its number or by a part of its name. */
    public Optional<Protection> of(String bankCode, String accountNo, String accountName) {
        List<?> rows = database.createNativeQuery("select kind, action from funds_protected_account"
                        + " where ended_at is null and valid_from <= ?4 and (valid_until is null or valid_until >= ?4)"
                        + " and (bank_code is null or bank_code = ?1)"
                        + " and (account_no = ?2 or name_part is not null and locate(name_part, ?3) > 0)"
                        + " order by action = 'WARN', id limit 1")
                .setParameter(1, bankCode)
                .setParameter(2, accountNo)
                .setParameter(3, accountName)
                .setParameter(4, clock.today())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Protection(row[0].toString(), "REFUSE".equals(row[1].toString())));
    }
}
