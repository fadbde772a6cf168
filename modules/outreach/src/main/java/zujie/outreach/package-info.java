/**
 * Public outreach: bulletins (反诈预警 for the public, 警情通报 for internal issue), dissuasion, campaigns, the public site.
 *
 * <ul>
 *   <li>R7.1 — the public site shall explain the ten types of the ministry's list: how they work, how to answer them.
 *   <li>R7.2 — a published text shall hold no link, no WeChat or QQ name, and no number but public lines (110, 96110).
 *   <li>R9.8 — a published text shall name no person, account or address: surname and 某, the last four digits, the
 *       district.
 *   <li>A bulletin shall be published by an approver who has written none of it, and be gone at once when withdrawn.
 * </ul>
 */
@AppModule(
        name = "outreach",
        allowedDependencies = {"kernel", "platform", "web", "directory", "casework"},
        exposedPackages = {"zujie.outreach.api"})
@NullMarked
package zujie.outreach;

import org.jspecify.annotations.NullMarked;
import zujie.platform.AppModule;
