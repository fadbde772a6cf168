/**
 * What every module stands on: access, audit, outbox, timers, work items, clock, idempotency, attachments,
 * notifications, dated parameters, working days, numbering, paging, problem details.
 */
@AppModule(
        name = "platform",
        allowedDependencies = {"kernel"},
        exposedPackages = {"zujie.platform.."})
@NullMarked
package zujie.platform;

import org.jspecify.annotations.NullMarked;
