package zujie.directory.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.keycloak.ProgramLogin;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * A partner's program: a client of Keycloak with its own service account and one role. Requested here, confirmed once
 * Keycloak has the client, stopped and resumed with a reason. Its secret is stored nowhere here.
 */
@Entity
@Table(name = "directory_service_account")
class ServiceAccount {

    private static final Pattern CLIENT_ID = Pattern.compile("[a-z]+-[a-z0-9][a-z0-9-]{0,40}");

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "keycloak_id")
    private String keycloakId;

    @Column(name = "org_code")
    private String orgCode;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private ServiceAccountStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Column(name = "rotated_by")
    private String rotatedBy;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "stopped_by")
    private String stoppedBy;

    @Column(name = "stop_reason")
    private String stopReason;

    protected ServiceAccount() {}

    /**
     * @param clientId null for the usual one, {@code bank-<code>} or {@code telecom-<code>}
     * @throws RuleViolation {@code directory.program-without-partner}, {@code directory.organisation-closed},
     *     {@code directory.client-id-malformed}
     */
    static ServiceAccount request(@Nullable String clientId, Organisation partner, Actor by, Instant now) {
        if (!partner.active()) {
            throw RuleViolation.onField("orgCode", "directory.organisation-closed", partner.shortName());
        }
        String prefix = prefix(partner.kind());
        String wanted = clientId == null || clientId.isBlank()
                ? prefix + partner.code().toLowerCase(Locale.ROOT)
                : clientId.strip();
        if (!wanted.startsWith(prefix) || !CLIENT_ID.matcher(wanted).matches()) {
            throw InvalidValue.onField("clientId", "directory.client-id-malformed", prefix);
        }
        ServiceAccount account = new ServiceAccount();
        account.id = Ids.next();
        account.clientId = wanted;
        account.orgCode = partner.code();
        account.role = partner.kind() == OrgKind.BANK ? Role.BANK_GATEWAY : Role.TELECOM_GATEWAY;
        account.status = ServiceAccountStatus.REQUESTED;
        account.createdAt = now;
        account.createdBy = by.username();
        return account;
    }

    private static String prefix(OrgKind kind) {
        return switch (kind) {
            case BANK -> "bank-";
            case CARRIER -> "telecom-";
            case POLICE, REGULATOR -> throw RuleViolation.onField("orgCode", "directory.program-without-partner");
        };
    }

    /** Repeats a request that Keycloak did not take. @throws Conflict {@code directory.client-id-taken} */
    void requestAgain(ServiceAccount repeated) {
        if (status != ServiceAccountStatus.REQUESTED || !orgCode.equals(repeated.orgCode)) {
            throw Conflict.onField("clientId", "directory.client-id-taken", clientId);
        }
        createdAt = repeated.createdAt;
        createdBy = repeated.createdBy;
    }

    void confirm(String idInKeycloak) {
        become(ServiceAccountStatus.ACTIVE);
        keycloakId = idInKeycloak;
    }

    /** @throws Conflict {@code directory.program-not-active} */
    void requireActive() {
        if (status != ServiceAccountStatus.ACTIVE) {
            throw Conflict.of("directory.program-not-active");
        }
    }

    /** Keycloak has the new secret. */
    void rotated(Actor by, Instant now) {
        rotatedAt = now;
        rotatedBy = by.username();
    }

    void stop(Actor by, String reason, Instant now) {
        become(ServiceAccountStatus.STOPPED);
        stoppedAt = now;
        stoppedBy = by.username();
        stopReason = reason;
    }

    void resume() {
        if (status != ServiceAccountStatus.STOPPED) {
            throw IllegalMove.of("directory.account-move", status, ServiceAccountStatus.ACTIVE);
        }
        become(ServiceAccountStatus.ACTIVE);
        stoppedAt = null;
        stoppedBy = null;
        stopReason = null;
    }

    private void become(ServiceAccountStatus next) {
        if (!status.canBecome(next)) {
            throw IllegalMove.of("directory.account-move", status, next);
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    String orgCode() {
        return orgCode;
    }

    Role role() {
        return role;
    }

    ServiceAccountStatus status() {
        return status;
    }

    ProgramLogin login(String orgName) {
        return new ProgramLogin(clientId, keycloakId, orgName, status != ServiceAccountStatus.STOPPED, role);
    }

    ServiceAccountRow toRow(String orgName) {
        return new ServiceAccountRow(
                id, clientId, orgCode, orgName, role.code(), status.name(), createdAt, rotatedAt, stopReason);
    }
}
