package zujie.outreach.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;

/** What all public pages share: language by the address, the site's name, headers for keeping and trust. */
@Named("site")
@RequestScoped
public class SitePage {

    private static final int TYPES = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).withZone(BusinessClock.ZONE);

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** Before the page is drawn: everybody may keep it for a moment, nothing but its own style may be loaded. */
    public void prepare() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "public, max-age=10");
        external.setResponseHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'");
    }

    public boolean isEnglish() {
        return "en".equals(external().getRequestParameterMap().get("lang"));
    }

    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Texts.CHINESE;
    }

    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public String getName() {
        String key = isEnglish() ? "outreach.site-name-en" : "outreach.site-name";
        return parameters.text(key, clock.today());
    }

    /** A text with its placeholders filled. */
    public String text(String key, Object... args) {
        return Texts.get(getLocale(), key, args);
    }

    /** The address of a page of this site in the reader's language; more parameters may follow with {@code &}. */
    public String to(String path) {
        String whole = external().getRequestContextPath() + path;
        return isEnglish() ? whole + (whole.contains("?") ? "&" : "?") + "lang=en" : whole;
    }

    /** This page in the other language. */
    public String getOtherLanguage() {
        ExternalContext external = external();
        StringBuilder query = new StringBuilder();
        for (String name : List.of("id", "at")) {
            String value = external.getRequestParameterMap().get(name);
            if (value != null && value.matches("[A-Za-z0-9_-]{1,200}")) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        if (!isEnglish()) {
            query.append(query.isEmpty() ? "?" : "&").append("lang=en");
        }
        return external.getRequestContextPath() + external.getRequestServletPath() + query;
    }

    public boolean here(String path) {
        return path.equals(external().getRequestServletPath());
    }

    /** The codes of the ten types, in the order of the ministry's list (R7.1). */
    public List<String> getTypes() {
        return IntStream.rangeClosed(1, TYPES)
                .mapToObj(no -> String.format(Locale.ROOT, "F%02d", no))
                .toList();
    }

    public String day(Instant instant) {
        return DAY.format(instant);
    }

    /** Month and day. */
    public String shortDay(Instant instant) {
        return DAY_OF_YEAR.format(instant);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
