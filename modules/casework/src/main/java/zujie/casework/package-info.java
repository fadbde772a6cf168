/** 110 desk, reports (警情), cases (案件), leads and links between cases. */
@AppModule(
        name = "casework",
        allowedDependencies = {"kernel", "platform", "web", "directory"},
        exposedPackages = {"zujie.casework.api"})
@NullMarked
package zujie.casework;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
