package zujie.funds.order;

import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;

/** Which orders a caller may see: a police unit those of itself and below, a bank those addressed to it (R9.9). */
public final class Reach {

    private Reach() {}

    /** Condition on the entity {@code alias}, which has {@link Parties}, with the parameter {@code scope}. */
    public static String condition(Actor actor, String alias) {
        return alias + (isBank(actor) ? ".parties.bankPath like :scope" : ".parties.unitPath like :scope");
    }

    /** The operand for {@link #condition}; a caller without an organisation sees nothing. */
    public static String path(Actor actor) {
        boolean known = isBank(actor) || actor.orgKind() == OrgKind.POLICE;
        return known && !actor.unitPath().isEmpty() ? actor.unitPath() + "%" : "";
    }

    /** A bank must know in full what it is to do; police see it masked. */
    public static boolean isBank(Actor actor) {
        return actor.orgKind() == OrgKind.BANK;
    }
}
