/** The WAR: one deployment out of all modules. Wiring only. */
@AppModule(
        name = "app",
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "directory",
            "casework",
            "funds",
            "cards",
            "outreach",
            "insight"
        })
@NullMarked
package zujie.app;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
