/**
 * Tips of the public (公众举报): taken without login on the public site, dealt with as leads of casework.
 *
 * <ul>
 *   <li>Nobody must name himself; who does is shown masked, and unmasked only for a reason that is recorded (R9.4, R9.7).
 *   <li>One address may send a few tips an hour, all together no more than the desk can read; addresses are not stored.
 * </ul>
 */
@NullMarked
package zujie.outreach.tip;

import org.jspecify.annotations.NullMarked;
