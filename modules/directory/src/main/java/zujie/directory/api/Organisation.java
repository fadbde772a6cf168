package zujie.directory.api;

import org.jspecify.annotations.Nullable;
import zujie.kernel.org.OrgKind;

/**
 * An organisation of one of the trees: police 省–市–县–所, banks 总行–分行–网点, carriers 集团–省–地市, regulators.
 *
 * @param code key of the organisation, 2–12 letters and digits; twelve digits for a police organ
 * @param name full official name
 * @param shortName how it is named on screens and in lists
 * @param kind which tree it stands in
 * @param level its level in that tree: {@code PROVINCE, CITY, COUNTY, STATION} for police, {@code HEAD, BRANCH, OUTLET}
 *     for banks, {@code HEAD, PROVINCE_BRANCH, CITY_BRANCH} for carriers, {@code NATIONAL, PROVINCE, CITY} for regulators
 * @param parentCode the superior; null for the root of a tree
 * @param path codes from the root down, as in {@link zujie.kernel.org.OrgPath}; owners of records are compared by it
 * @param active false once closed: it keeps its records, gets no new ones, and its people cannot log in
 */
public record Organisation(
        String code,
        String name,
        String shortName,
        OrgKind kind,
        String level,
        @Nullable String parentCode,
        String path,
        boolean active) {}
