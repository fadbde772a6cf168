package zujie.casework.lead;

import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;

/** The units that a lead may be pushed to. */
final class LeadUnits {

    private LeadUnits() {}

    /** An open police unit by its code or, as people write it in sheets, its short name. @throws InvalidValue {@code casework.unit-unknown} */
    static Organisation require(Organisations organisations, String typed, String field) {
        String wanted = typed.strip();
        return organisations.active(OrgKind.POLICE).stream()
                .filter(o -> o.code().equals(wanted) || o.shortName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "casework.unit-unknown"));
    }
}
