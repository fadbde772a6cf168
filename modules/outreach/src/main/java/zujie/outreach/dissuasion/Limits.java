package zujie.outreach.dissuasion;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a source's level asks for, as of a day (R7.4).
 *
 * @param name what the source calls the level: 特高危, 红, 高
 * @param call until when the person is to be called; null if a text message will do
 * @param visit until when somebody is to stand at the door: counted from the warning where the level is
 *     {@link WarningLevel#HIGH}, else from the moment the person turned out not to be reachable
 * @param sms until when the text message is to be sent; null if the person is to be called
 */
public record Limits(
        WarningLevel level, String name, @Nullable Duration call, Duration visit, @Nullable Duration sms) {}
