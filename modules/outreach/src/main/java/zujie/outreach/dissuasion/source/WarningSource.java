package zujie.outreach.dissuasion.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;

/** Who warns (R7.4, R7.5). Each has its own table of levels. */
public enum WarningSource {
    /** 公安部. */
    MINISTRY("MINISTRY", OrgKind.POLICE),
    /** 省厅. */
    PROVINCE("PROVINCE", OrgKind.POLICE),
    /** 市局. */
    CITY("CITY", OrgKind.POLICE),
    /** 银行. */
    BANK("BANK", OrgKind.BANK),
    /** 12381 涉诈预警 (R7.2). */
    LINE_12381("12381", OrgKind.CARRIER),
    /** 本单位: found by hand, out of a report or a case. */
    UNIT("UNIT", OrgKind.POLICE);

    private final String code;
    private final OrgKind kind;

    WarningSource(String code, OrgKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** How interfaces and texts name it: {@code outreach.source.12381}. */
    public String code() {
        return code;
    }

    /** The parameter that holds its levels. */
    String levels() {
        return "outreach.warning-levels-" + code.toLowerCase(Locale.ROOT);
    }

    static List<WarningSource> all() {
        return List.of(values());
    }

    /**
     * The source that the caller's message names. A bank's or carrier's program speaks for itself only.
     *
     * @throws InvalidValue {@code outreach.value-unknown} on {@code source}
     * @throws Denied {@code outreach.source-not-yours}
     */
    static WarningSource of(@Nullable String given, Actor by) {
        if (by.orgKind() != OrgKind.POLICE) {
            WarningSource own = Arrays.stream(values())
                    .filter(source -> source.kind == by.orgKind())
                    .findFirst()
                    .orElseThrow(() -> Denied.of("outreach.source-not-yours"));
            if (given != null && !given.isBlank() && !own.code.equals(given)) {
                throw Denied.of("outreach.source-not-yours");
            }
            return own;
        }
        if (given == null || given.isBlank()) {
            return UNIT;
        }
        return Arrays.stream(values())
                .filter(source -> source.code.equals(given.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("source", "outreach.value-unknown", given));
    }
}
