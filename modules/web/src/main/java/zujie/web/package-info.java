/** The console shell: page template, menus, composite components, theme, error pages. */
@AppModule(
        name = "web",
        allowedDependencies = {"kernel", "platform"},
        exposedPackages = {"zujie.web.."})
@NullMarked
package zujie.web;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
