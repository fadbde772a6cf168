package zujie.directory.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;

@ApplicationScoped
class OrganisationTree implements Organisations {

    @Override
    public Organisation require(String code) {
        return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found", code));
    }

    @Override
    public Optional<Organisation> find(String code) {
        return Optional.empty();
    }

    @Override
    public List<Organisation> active(OrgKind kind) {
        return List.of();
    }

    @Override
    public List<Organisation> headOffices(OrgKind kind) {
        return List.of();
    }
}
