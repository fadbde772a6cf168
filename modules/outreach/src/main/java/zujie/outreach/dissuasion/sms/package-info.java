/** Warning messages by SMS: templates without links, accounts of messengers and numbers but 110 and 96110 (R7.2). */
@NullMarked
package zujie.outreach.dissuasion.sms;

import org.jspecify.annotations.NullMarked;
