package zujie.casework.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记来电. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class LogCall {

    private static final int LONGEST_NOTE = 500;
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** @return the id of the call. @throws InvalidValue at the input that is wrong */
    public UUID handle(CallEntry entry) {
        Call call = Call.of(facts(entry, ""), caller.actor(), clock.now());
        database.persist(call);
        AuditNotes.subject("call", call.id());
        return call.id();
    }

    /** Calls from another register, all or none, at most 1000. @throws InvalidValue at the input that is wrong */
    public List<UUID> all(List<CallEntry> entries) {
        if (entries.isEmpty() || entries.size() > MOST) {
            throw InvalidValue.onField("calls", "casework.calls-too-many", MOST);
        }
        List<UUID> ids = new ArrayList<>();
        for (CallEntry entry : entries) {
            Call call = Call.of(facts(entry, "calls[" + ids.size() + "]."), caller.actor(), clock.now());
            database.persist(call);
            ids.add(call.id());
        }
        AuditNotes.listed(ids);
        return ids;
    }

    private Call.Facts facts(CallEntry entry, String at) {
        Instant now = clock.now();
        Instant called = entry.calledAt() == null ? now : entry.calledAt();
        if (called.isAfter(now)) {
            throw InvalidValue.onField(at + "calledAt", "casework.time-in-future");
        }
        String typed = entry.number() == null ? "" : entry.number().strip();
        String note = entry.note() == null ? "" : entry.note().strip();
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw InvalidValue.onField(at + "note", "casework.text-too-long", LONGEST_NOTE);
        }
        if (entry.amountFen() != null && entry.amountFen() <= 0) {
            throw InvalidValue.onField(at + "amountFen", "casework.amount-not-positive");
        }
        return new Call.Facts(kind(entry, at), number(typed, at), typed, note, entry.amountFen(), called);
    }

    /** An amount in yuan as typed; null for nothing. @throws InvalidValue on {@code amountFen} */
    static @Nullable Long fen(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Money.ofYuan(typed).fen();
        } catch (InvalidValue e) {
            throw e.at("amountFen");
        }
    }

    private static CallKind kind(CallEntry entry, String at) {
        try {
            return CallKind.of(entry.kind());
        } catch (InvalidValue e) {
            throw e.at(at + "kind");
        }
    }

    /** As shown; never refused for its form, only for its length (R5.11). */
    private static String number(String typed, String at) {
        if (typed.isEmpty()) {
            return "";
        }
        try {
            return ShownNumber.of(typed).value();
        } catch (InvalidValue e) {
            throw e.at(at + "number");
        }
    }
}
