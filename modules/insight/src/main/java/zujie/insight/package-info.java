/** Figures that open their records; reads only the other modules' front doors. */
@AppModule(
        name = "insight",
        allowedDependencies = {"kernel", "platform", "web", "directory", "casework", "funds", "cards", "outreach"},
        exposedPackages = {"zujie.insight.api"})
@NullMarked
package zujie.insight;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
