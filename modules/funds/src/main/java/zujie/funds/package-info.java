/** Account freezing and recovery: stop-payment (止付), freeze (冻结), tracing, return. */
@AppModule(
        name = "funds",
        allowedDependencies = {"kernel", "platform", "web", "directory", "casework"},
        exposedPackages = {"zujie.funds.api"})
@NullMarked
package zujie.funds;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
