package zujie.platform.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zujie.platform.text.Texts;

/** A record as it can be found: its words in full, and what may be shown of it. */
@Entity
@Table(name = "platform_search_entry")
class SearchEntry {

    private static final Pattern KEY = Pattern.compile("\\{([a-z-]+\\.[A-Za-z0-9.-]+)}");

    @Id
    private UUID id;

    private String type;

    @Column(name = "unit_path")
    private String unitPath;

    private String title;

    private String sub;

    private String link;

    @Column(columnDefinition = "mediumtext")
    private String words;

    private Instant at;

    private boolean gone;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SearchEntry() {}

    static SearchEntry of(Findable record, Instant now) {
        SearchEntry e = new SearchEntry();
        e.id = record.id();
        e.become(record, now);
        return e;
    }

    void become(Findable record, Instant now) {
        type = record.type();
        unitPath = record.unitPath();
        title = record.title();
        sub = record.sub();
        link = record.link();
        words = record.words();
        at = record.at();
        gone = false;
        changedAt = now;
    }

    void forget(Instant now) {
        gone = true;
        words = "";
        title = "";
        sub = "";
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String unitPath() {
        return unitPath;
    }

    String words() {
        return words;
    }

    Instant at() {
        return at;
    }

    boolean isGone() {
        return gone;
    }

    Instant changedAt() {
        return changedAt;
    }

    SearchHit toHit() {
        String told =
                KEY.matcher(sub).replaceAll(key -> Matcher.quoteReplacement(Texts.get(Texts.CHINESE, key.group(1))));
        return new SearchHit(id, type, title, told, link, at);
    }
}
