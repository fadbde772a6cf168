package zujie.casework.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.text.Language;

/**
 * Names of fraud types on screens: of a report the one that held when it came in, everywhere else today's. Local subtypes are
 * data and stand in no bundle, so the texts ask here for what they do not know.
 */
@Named("fraudTypeNames")
@ApplicationScoped
public class FraudTypeNames {

    private static final String PREFIX = "casework.fraud-type.";
    private static final long KEPT_SECONDS = 10;

    @Inject
    FraudTypes types;

    @Inject
    BusinessClock clock;

    @Inject
    Language language;

    private volatile Map<String, String> today = Map.of();
    private volatile Instant until = Instant.EPOCH;

    void offer(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Texts.ask(PREFIX, key -> name(key.substring(PREFIX.length())));
    }

    /** The name that the type had at that instant; to readers of English today's, which alone has been translated. */
    public String at(String code, Instant when) {
        return language.isEnglish()
                ? language.text(PREFIX + code)
                : types.name(code, LocalDate.ofInstant(when, BusinessClock.ZONE));
    }

    private @Nullable String name(String code) {
        Instant now = Clock.systemUTC().instant();
        if (now.isAfter(until)) {
            today = types.names(clock.today());
            until = now.plusSeconds(KEPT_SECONDS);
        }
        String known = today.get(code);
        return known == null ? types.name(code, clock.today()) : known;
    }
}
