package zujie.casework.suspect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A coercive measure (强制措施) of the Criminal Procedure Law. One holds at a time; each may be the first. After an arrest
 * nobody goes back to 刑拘, and nothing follows itself.
 */
enum CoerciveMeasure {
    /** 刑事拘留. */
    DETENTION("casework.detention-days"),
    /** 取保候审. */
    BAIL("casework.bail-months"),
    /** 监视居住. */
    SURVEILLANCE("casework.surveillance-months"),
    /** 逮捕. */
    ARREST("casework.arrest-months");

    private static final Map<CoerciveMeasure, Set<CoerciveMeasure>> NEXT = Map.of(
            DETENTION, EnumSet.of(BAIL, SURVEILLANCE, ARREST),
            BAIL, EnumSet.of(DETENTION, SURVEILLANCE, ARREST),
            SURVEILLANCE, EnumSet.of(DETENTION, BAIL, ARREST),
            ARREST, EnumSet.of(BAIL, SURVEILLANCE));

    private final String parameter;

    CoerciveMeasure(String parameter) {
        this.parameter = parameter;
    }

    boolean canBecome(CoerciveMeasure next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Key of the dated parameter that holds its longest term. */
    String parameter() {
        return parameter;
    }

    boolean countsDays() {
        return this == DETENTION;
    }
}
