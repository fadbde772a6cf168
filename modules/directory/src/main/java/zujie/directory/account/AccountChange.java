package zujie.directory.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One line of an account's history. */
@Entity
@Table(name = "directory_account_history")
class AccountChange {

    enum What {
        INVITED,
        CONFIRMED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        RANK_CHANGED,
        LOCKED,
        UNLOCKED,
        PASSWORD_RESET
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private Instant at;
    private String username;

    @Enumerated(EnumType.STRING)
    private What what;

    private String detail;
    private String reason;

    protected AccountChange() {}

    static AccountChange of(UUID accountId, What what, String detail, String reason, Actor by, Instant now) {
        AccountChange change = new AccountChange();
        change.id = Ids.next();
        change.accountId = accountId;
        change.at = now;
        change.username = by.username();
        change.what = what;
        change.detail = detail;
        change.reason = reason;
        return change;
    }

    AccountHistoryRow toRow() {
        return new AccountHistoryRow(at, username, what.name(), detail, reason);
    }
}
