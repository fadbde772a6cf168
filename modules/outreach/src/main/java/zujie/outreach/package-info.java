/** Public outreach: bulletins (反诈预警), dissuasion, campaigns, the public site. */
@AppModule(
        name = "outreach",
        allowedDependencies = {"kernel", "platform", "web", "directory", "casework"},
        exposedPackages = {"zujie.outreach.api"})
@NullMarked
package zujie.outreach;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
