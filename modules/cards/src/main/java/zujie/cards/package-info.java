/** 断卡: card-trafficking investigations, number shutdown (关停), holder tracing, joint punishment. */
@AppModule(
        name = "cards",
        allowedDependencies = {"kernel", "platform", "web", "directory", "casework"},
        exposedPackages = {"zujie.cards.api"})
@NullMarked
package zujie.cards;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
