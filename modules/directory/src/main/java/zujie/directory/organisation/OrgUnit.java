package zujie.directory.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgCode;
import zujie.kernel.org.OrgKind;
import zujie.kernel.org.OrgPath;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * An organisation. It is registered below an open superior of its own tree, may be renamed, closed and reopened, and is
 * never deleted, because records name it. Its path is built once; records of all modules carry a copy, so it can move to
 * another superior only while nobody has an account in it or below it.
 */
@Entity
@Table(name = "directory_organisation")
class OrgUnit {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int LONGEST_PATH = 200;
    private static final String POLICE_CODE = "[0-9]{12}";

    @Id
    private String code;

    @Version
    private int version;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrgKind kind;

    @Enumerated(EnumType.STRING)
    private OrgLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    private String path;
    private boolean active;

    protected OrgUnit() {}

    /**
     * @param parent null for the root of a tree
     * @throws RuleViolation {@code directory.police-code-malformed}, {@code directory.level-not-in-tree}, or what
     *     {@link #place} throws
     */
    static OrgUnit register(
            OrgCode code,
            @Nullable String name,
            @Nullable String shortName,
            OrgKind kind,
            @Nullable String level,
            @Nullable OrgUnit parent) {
        if (kind == OrgKind.POLICE && !code.value().matches(POLICE_CODE)) {
            throw InvalidValue.onField("code", "directory.police-code-malformed");
        }
        OrgUnit unit = new OrgUnit();
        unit.code = code.value();
        unit.kind = kind;
        unit.level = OrgLevel.named(kind, level)
                .orElseThrow(() -> InvalidValue.onField("level", "directory.level-not-in-tree"));
        unit.rename(name, shortName);
        unit.place(parent);
        unit.active = true;
        return unit;
    }

    void rename(@Nullable String newName, @Nullable String newShortName) {
        name = line("name", newName, LONGEST_NAME);
        shortName = newShortName == null || newShortName.isBlank()
                ? line("shortName", name.substring(0, Math.min(name.length(), LONGEST_SHORT_NAME)), LONGEST_SHORT_NAME)
                : line("shortName", newShortName, LONGEST_SHORT_NAME);
    }

    /** Moves to another superior; the caller has made sure that nobody has an account here. */
    void moveBelow(OrgUnit parent) {
        if (path().contains(parent.path())) {
            throw RuleViolation.onField("parentCode", "directory.organisation-below-itself");
        }
        place(parent);
    }

    /** @throws RuleViolation {@code directory.organisation-closed-already} */
    void close() {
        if (level == OrgLevel.OPERATIONS) {
            throw RuleViolation.of("directory.operations-unit-fixed");
        }
        if (!active) {
            throw Conflict.of("directory.organisation-closed-already");
        }
        active = false;
    }

    /** @throws RuleViolation {@code directory.organisation-open-already}, {@code directory.superior-closed} */
    void reopen(@Nullable OrgUnit parent) {
        if (active) {
            throw Conflict.of("directory.organisation-open-already");
        }
        if (parent != null && !parent.active) {
            throw RuleViolation.of("directory.superior-closed", parent.shortName);
        }
        active = true;
    }

    private void place(@Nullable OrgUnit parent) {
        if (parent == null) {
            if (!level.mayBeRoot(kind)) {
                throw InvalidValue.onField("parentCode", "directory.superior-missing");
            }
            path = OrgPath.root(new OrgCode(code)).value();
            return;
        }
        if (parent.kind != kind) {
            throw RuleViolation.onField("parentCode", "directory.superior-of-other-tree");
        }
        if (!level.mayStandBelow(parent.level, kind)) {
            throw RuleViolation.onField("parentCode", "directory.superior-not-above");
        }
        if (!parent.active) {
            throw RuleViolation.onField("parentCode", "directory.superior-closed", parent.shortName);
        }
        String below = parent.path().child(new OrgCode(code)).value();
        if (below.length() > LONGEST_PATH) {
            throw RuleViolation.onField("parentCode", "directory.tree-too-deep");
        }
        parentCode = parent.code;
        path = below;
    }

    private static String line(String field, @Nullable String typed, int longest) {
        String value = typed == null ? "" : typed.strip();
        if (value.isEmpty()) {
            throw InvalidValue.onField(field, "directory.name-missing");
        }
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.onField(field, "directory.name-malformed", longest);
        }
        return value;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    OrgPath path() {
        return OrgPath.of(path);
    }

    boolean isActive() {
        return active;
    }

    OrgLevel level() {
        return level;
    }

    Organisation toView() {
        return new Organisation(code, name, shortName, kind, level.name(), parentCode, path, active);
    }
}
