package zujie.funds.corporate.party;

import java.util.Locale;
import java.util.Optional;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Who works on the list of an account; each knows what the others cannot know. */
public enum Party {
    /** 公安. */
    POLICE(Role.POLICE_OFFICER),
    /** 开户银行. */
    BANK(Role.BANK_OPERATOR),
    /** 市场监管. */
    MARKET(Role.MARKET_OFFICER),
    /** 税务. */
    TAX(Role.TAX_OFFICER);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** Whose dated parameter lists the items that it checks, parted by {@code |}. */
    public String items() {
        return "funds.corporate-items-" + name().toLowerCase(Locale.ROOT);
    }

    /** For whom somebody acts; empty for whoever has no part in these checks. */
    public static Optional<Party> of(Actor actor) {
        if (actor.orgKind() == null) {
            return Optional.empty();
        }
        return switch (actor.orgKind()) {
            case POLICE -> Optional.of(POLICE);
            case BANK -> Optional.of(BANK);
            case REGULATOR ->
                actor.has(Role.MARKET_OFFICER)
                        ? Optional.of(MARKET)
                        : actor.has(Role.TAX_OFFICER) ? Optional.of(TAX) : Optional.empty();
            case CARRIER -> Optional.empty();
        };
    }
}
