package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.Limits;
import zujie.outreach.dissuasion.WarningLevel;
import zujie.platform.parameter.ParameterForm;
import zujie.platform.parameter.Parameters;

/**
 * The levels of a source and what they ask for, as dated parameters (R7.4): {@code outreach.warning-levels-province} is a
 * list such as {@code 特高危=HIGH/call:3/visit:30 红=HIGH 黄=MEDIUM 蓝=LOW}; minutes that it leaves out are the general
 * ones ({@code outreach.call-minutes-high} …).
 */
@ApplicationScoped
class LevelTable implements ParameterForm {

    private static final Logger LOG = Logger.getLogger(LevelTable.class.getName());
    private static final String KEYS = "outreach.warning-levels-";
    private static final Pattern LINE =
            Pattern.compile("([^=/\\s]{1,20})=(HIGH|MEDIUM|LOW)((?:/(?:call|visit|sms):\\d{1,5})*)");
    private static final Pattern MINUTES = Pattern.compile("/(call|visit|sms):(\\d{1,5})");

    @Inject
    Parameters parameters;

    /** What the source's level asks for. @throws InvalidValue {@code outreach.level-unknown} on {@code level} */
    Limits of(WarningSource source, @Nullable String name, LocalDate on) {
        Map<String, Limits> levels = all(source, on);
        Limits found = levels.get(name == null ? "" : name.strip());
        if (found == null) {
            throw InvalidValue.onField("level", "outreach.level-unknown", String.join("、", levels.keySet()));
        }
        return found;
    }

    /** The names of a source's levels, the sharpest first. */
    List<String> names(WarningSource source, LocalDate on) {
        return List.copyOf(all(source, on).keySet());
    }

    /** @throws InvalidValue {@code outreach.levels-malformed}, {@code outreach.levels-twice} */
    @Override
    public void check(String key, String value) {
        if (!key.startsWith(KEYS)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String entry : value.strip().split("\\s+")) {
            Matcher line = LINE.matcher(entry);
            if (!line.matches()) {
                throw InvalidValue.onField("value", "outreach.levels-malformed", entry);
            }
            if (!names.add(line.group(1))) {
                throw InvalidValue.onField("value", "outreach.levels-twice", line.group(1));
            }
        }
    }

    private Map<String, Limits> all(WarningSource source, LocalDate on) {
        Map<String, Limits> levels = new LinkedHashMap<>();
        for (String entry : parameters.text(source.levels(), on).strip().split("\\s+")) {
            Matcher line = LINE.matcher(entry);
            if (line.matches()) {
                levels.put(line.group(1), limits(line, on));
            } else {
                // A slip of the administrator's must not stop the other levels.
                LOG.log(Level.WARNING, "{0} holds no level: {1}", new Object[] {source.levels(), entry});
            }
        }
        return levels;
    }

    private Limits limits(Matcher line, LocalDate on) {
        WarningLevel level = WarningLevel.valueOf(line.group(2));
        Map<String, Duration> own = new LinkedHashMap<>();
        Matcher minutes = MINUTES.matcher(line.group(3));
        while (minutes.find()) {
            own.put(minutes.group(1), Duration.ofMinutes(Long.parseLong(minutes.group(2))));
        }
        String general = level.name().toLowerCase(Locale.ROOT);
        Duration visit = own.getOrDefault("visit", parameters.duration("outreach.visit-minutes-" + general, on));
        if (level == WarningLevel.LOW) {
            Duration sms = own.getOrDefault("sms", parameters.duration("outreach.sms-minutes-low", on));
            return new Limits(level, line.group(1), own.get("call"), visit, sms);
        }
        Duration call = own.getOrDefault("call", parameters.duration("outreach.call-minutes-" + general, on));
        return new Limits(level, line.group(1), call, visit, own.get("sms"));
    }
}
