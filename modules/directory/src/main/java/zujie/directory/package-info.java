/** Organisations, people, roles and service accounts, kept in step with Keycloak; the only user of its admin client. */
@AppModule(
        name = "directory",
        allowedDependencies = {"kernel", "platform", "web"},
        exposedPackages = {"zujie.directory.api"})
@NullMarked
package zujie.directory;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
