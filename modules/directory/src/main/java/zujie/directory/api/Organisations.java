package zujie.directory.api;

import java.util.List;
import java.util.Optional;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;

/** The organisations that the system knows. Not scoped: whose records they own decides who sees those, not these names. */
public interface Organisations {

    /**
     * The organisation with this code, closed or not.
     *
     * @throws NotFound {@code directory.organisation-not-found}
     */
    Organisation require(String code);

    /** The organisation with this code, closed or not. */
    Optional<Organisation> find(String code);

    /** All organisations of a kind that are not closed, in tree order. */
    List<Organisation> active(OrgKind kind);

    /** The organisations of level {@code HEAD} that are not closed: the banks or carriers to which orders are addressed. */
    List<Organisation> headOffices(OrgKind kind);
}
