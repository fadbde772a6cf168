package zujie.casework.series;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 系列案: makes one of two cases or more, adds cases, and takes cases out. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class KeepSeries {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Numbering numbering;

    @Inject
    SeriesBook book;

    /**
     * Makes a series.
     *
     * @return its id
     * @throws NotFound {@code casework.case-not-found} if the caller does not see one of the cases
     * @throws RuleViolation {@code casework.series-too-small} of fewer than two
     * @throws Conflict {@code casework.case-has-series}
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}
     */
    public UUID make(@Nullable String title, List<UUID> cases, @Nullable String reason) {
        return keep(title, cases, reason);
    }

    /**
     * As {@link #make}, of a case and all that were linked with it and are in no series.
     *
     * @throws RuleViolation {@code casework.series-too-small} if none was linked
     */
    public UUID makeOfLinks(@Nullable String title, UUID caseId, @Nullable String reason) {
        List<UUID> cases = new ArrayList<>(List.of(caseId));
        book.linkedWith(caseId).stream().filter(other -> !book.isTaken(other)).forEach(cases::add);
        return keep(title, cases, reason);
    }

    /** One case more. */
    public void add(UUID seriesId, UUID caseId, @Nullable String reason) {
        CaseSeries series = book.require(seriesId);
        AuditNotes.subject("series", seriesId);
        String why = text("reason", reason, LONGEST_REASON);
        book.requireCases(List.of(caseId));
        if (!series.cases().contains(caseId)) {
            requireFree(caseId);
        }
        series.add(caseId, why, caller.actor(), clock.now());
    }

    /** A case leaves; its time in the series stays on record. */
    public void remove(UUID seriesId, UUID caseId, @Nullable String reason) {
        CaseSeries series = book.require(seriesId);
        AuditNotes.subject("series", seriesId);
        series.remove(caseId, text("reason", reason, LONGEST_REASON), caller.actor(), clock.now());
    }

    private UUID keep(@Nullable String title, List<UUID> cases, @Nullable String reason) {
        Set<UUID> distinct = new LinkedHashSet<>(cases);
        if (distinct.size() < 2) {
            throw RuleViolation.of("casework.series-too-small");
        }
        String named = text("title", title, LONGEST_TITLE);
        String why = text("reason", reason, LONGEST_REASON);
        book.requireCases(distinct);
        distinct.forEach(this::requireFree);
        Actor by = caller.actor();
        Instant now = clock.now();
        CaseSeries series = CaseSeries.make(number(by), named, by, now);
        distinct.forEach(caseId -> series.add(caseId, why, by, now));
        book.add(series);
        AuditNotes.subject("series", series.id());
        AuditNotes.listed(distinct);
        return series.id();
    }

    private void requireFree(UUID caseId) {
        if (book.isTaken(caseId)) {
            throw Conflict.of("casework.case-has-series");
        }
    }

    private String number(Actor by) {
        int year = clock.today().getYear();
        long sequence = numbering.next("casework.series/" + by.orgCode() + "/" + year);
        return String.format(Locale.ROOT, "XL%s%d%04d", by.orgCode(), year, sequence);
    }

    private static String text(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
    }
}
