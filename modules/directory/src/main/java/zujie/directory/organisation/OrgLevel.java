package zujie.directory.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.OrgKind;
import zujie.kernel.org.OrgPath;

/** The levels of the four trees. The order of a tree's levels is the order from the root down. */
enum OrgLevel {
    /** The unit of the three administrators; seeded, never registered, and nothing stands below it (R9.3). */
    OPERATIONS,
    /** 全国性主管部门. */
    NATIONAL,
    /** 省级: police organ or authority. */
    PROVINCE,
    /** 设区的市. */
    CITY,
    /** 县级. */
    COUNTY,
    /** 派出所. */
    STATION,
    /** 总行、集团总部: orders are addressed here. */
    HEAD,
    /** 分行: of first or second grade, so one may stand below another. */
    BRANCH,
    /** 网点. */
    OUTLET,
    /** 省公司. */
    PROVINCE_BRANCH,
    /** 地市公司. */
    CITY_BRANCH;

    /** The path of the administrators' unit. */
    static final OrgPath OPERATIONS_PATH = OrgPath.of("/000000000000/");

    /** What can be registered in a tree, from the root down. */
    static List<OrgLevel> of(OrgKind kind) {
        return switch (kind) {
            case POLICE -> List.of(PROVINCE, CITY, COUNTY, STATION);
            case BANK -> List.of(HEAD, BRANCH, OUTLET);
            case CARRIER -> List.of(HEAD, PROVINCE_BRANCH, CITY_BRANCH);
            case REGULATOR -> List.of(NATIONAL, PROVINCE, CITY);
        };
    }

    static Optional<OrgLevel> named(OrgKind kind, @Nullable String name) {
        return of(kind).stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /** Whether an organisation of this level may be the root of its tree: partners begin with their head office. */
    boolean mayBeRoot(OrgKind kind) {
        return kind == OrgKind.POLICE || kind == OrgKind.REGULATOR || this == HEAD;
    }

    /** Whether this level may stand directly below the other one of the same tree. */
    boolean mayStandBelow(OrgLevel superior, OrgKind kind) {
        List<OrgLevel> levels = of(kind);
        int mine = levels.indexOf(this);
        int above = levels.indexOf(superior);
        return above >= 0 && (above < mine || this == BRANCH && superior == BRANCH);
    }
}
