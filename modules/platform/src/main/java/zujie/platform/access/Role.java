package zujie.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import zujie.kernel.org.OrgKind;

/**
 * The roles of the system. {@link #code()} is the realm role in Keycloak. {@link #SYSTEM} and {@link #PUBLIC} stand for
 * the application itself and for a citizen without login; no account can be given them.
 */
public enum Role {
    DESK_OFFICER("desk-officer", OrgKind.POLICE),
    POLICE_OFFICER("police-officer", OrgKind.POLICE),
    POLICE_APPROVER("police-approver", OrgKind.POLICE),
    LEGAL_REVIEWER("legal-reviewer", OrgKind.POLICE),
    OUTREACH_WORKER("outreach-worker", OrgKind.POLICE),
    BANK_OPERATOR("bank-operator", OrgKind.BANK),
    BANK_CHECKER("bank-checker", OrgKind.BANK),
    BANK_GATEWAY("bank-gateway", OrgKind.BANK),
    TELECOM_OPERATOR("telecom-operator", OrgKind.CARRIER),
    TELECOM_GATEWAY("telecom-gateway", OrgKind.CARRIER),
    REGULATOR("regulator", OrgKind.REGULATOR),
    MARKET_OFFICER("market-officer", OrgKind.REGULATOR),
    TAX_OFFICER("tax-officer", OrgKind.REGULATOR),
    SYSTEM_ADMIN("system-admin", OrgKind.POLICE),
    SECURITY_ADMIN("security-admin", OrgKind.POLICE),
    AUDITOR("auditor", OrgKind.POLICE),
    SYSTEM("system", null),
    PUBLIC("public", null);

    /** Three administrators (R9.3), and two whose answers to one check list must be independent (ADR 22). */
    private static final Set<Role> ALONE =
            EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR, MARKET_OFFICER, TAX_OFFICER);

    private static final Set<Role> PROGRAMS = EnumSet.of(BANK_GATEWAY, TELECOM_GATEWAY);

    private final String code;
    private final @org.jspecify.annotations.Nullable OrgKind kind;

    Role(String code, @org.jspecify.annotations.Nullable OrgKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public String code() {
        return code;
    }

    /** Whether a person can be given this role. */
    public boolean forPeople() {
        return kind != null && !PROGRAMS.contains(this);
    }

    /** Whether this role belongs to a partner's program (service account). */
    public boolean forPrograms() {
        return PROGRAMS.contains(this);
    }

    /** Whether an organisation of that kind may have holders of this role. */
    public boolean fits(OrgKind organisation) {
        return kind == organisation;
    }

    /** 三员分立 (R9.3): an administrator's role stands alone; so do those of market supervision and tax. */
    public static boolean mayCombine(Set<Role> roles) {
        return roles.size() <= 1 || roles.stream().noneMatch(ALONE::contains);
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
