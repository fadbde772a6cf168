package zujie.directory;

import java.util.Set;
import zujie.directory.account.AccountsResource;
import zujie.directory.actor.MeResource;
import zujie.directory.contact.ContactsResource;
import zujie.directory.delegation.DelegationsResource;
import zujie.directory.keycloak.KeycloakUnavailableMapper;
import zujie.directory.organisation.OrganisationsResource;
import zujie.directory.program.ServiceAccountsResource;
import zujie.platform.rest.RestModule;

/** The directory's part of the API. */
public final class DirectoryRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                MeResource.class,
                OrganisationsResource.class,
                AccountsResource.class,
                ServiceAccountsResource.class,
                DelegationsResource.class,
                ContactsResource.class,
                KeycloakUnavailableMapper.class);
    }
}
