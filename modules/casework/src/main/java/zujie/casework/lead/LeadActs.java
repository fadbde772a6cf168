package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;

/** Reads what was typed on the page of a lead, where people know cases by their numbers and money in yuan. */
@ApplicationScoped
class LeadActs {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    ActOnLead act;

    void joinCase(UUID lead, @Nullable Integer seen, @Nullable String caseNo) {
        act.joinCase(lead, seen, caseOf(caseNo));
    }

    void close(UUID lead, @Nullable Integer seen, Map<String, String> form) {
        act.close(lead, seen, form.get("outcome"), form.get("reason"));
    }

    void result(UUID lead, Map<String, String> form) {
        String kind = form.get("kind");
        String typed = form.get("quantity");
        act.result(lead, kind, quantity(kind, typed == null ? "" : typed.strip()), form.get("note"));
    }

    private static long quantity(@Nullable String kind, String typed) {
        try {
            return ResultKind.MONEY.name().equals(kind) ? Money.ofYuan(typed).fen() : Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw InvalidValue.onField("quantity", "casework.amount-not-positive");
        } catch (InvalidValue e) {
            throw e.at("quantity");
        }
    }

    /** @throws InvalidValue {@code casework.case-no-unknown} if no case of the caller's scope has it */
    private UUID caseOf(@Nullable String typed) {
        List<UUID> found = database.createQuery(
                        "select c.id from CaseFile c where c.caseNo = :no and c.unitPath like :unit", UUID.class)
                .setParameter("no", typed == null ? "" : typed.strip())
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultList();
        if (found.size() != 1) {
            throw InvalidValue.onField("caseNo", "casework.case-no-unknown");
        }
        return found.get(0);
    }
}
