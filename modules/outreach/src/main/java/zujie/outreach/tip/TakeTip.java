package zujie.outreach.tip;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.LeadDesk;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 公众举报: a tip from the public site becomes a lead of the centre, with source 公众. */
@UseCase
@Permitted(Role.PUBLIC)
class TakeTip {

    static final List<String> KINDS = List.of("PHONE", "ACCOUNT", "MESSENGER", "SITE", "APP");

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_MARKS = 20;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int DRAWN = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int SHORTEST_NUMBER = 7;
    private static final Pattern GROUPS = Pattern.compile("[+\\d\\s-]+");
    /** Titles stand in lists and on desks: of an account or an identity number no more than its end (R9.7). */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){7,}((?:[ -]?[\\dXx]){4})(?![\\dXx])");

    private static final Pattern AT_MARK = Pattern.compile("marks\\[(\\d+)]\\.value");
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    TipGate gate;

    @Inject
    LeadDesk leads;

    /**
     * @param address whence it was sent; counted for an hour and not stored
     * @return the number of the receipt (举报回执), which cannot be guessed
     * @throws InvalidValue on {@code content}, {@code name}, {@code phone}, or the kind of an identifier
     * @throws RuleViolation {@code outreach.tip-too-often}, {@code outreach.tip-too-many}, {@code outreach.tip-trap}
     */
    public String handle(TipEntry entry, String address) {
        Optional<Tip> before = database.createQuery("select t from Tip t where t.formKey = :key", Tip.class)
                .setParameter("key", entry.formKey())
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            return before.get().receiptNo();
        }
        if (entry.trap() != null && !entry.trap().isBlank()) {
            throw RuleViolation.of("outreach.tip-trap");
        }
        String content = content(entry.content());
        PersonName name = given(entry.name()) ? at("name", () -> PersonName.of(entry.name())) : null;
        ShownNumber phone = given(entry.phone()) ? at("phone", () -> phone(entry.phone())) : null;
        gate.pass(address);
        String receiptNo = receipt();
        LeadDesk.Entered lead = lead(entry, content, receiptNo);
        database.persist(Tip.of(receiptNo, entry.formKey(), lead, name, phone, clock.now()));
        database.flush();
        AuditNotes.subject("lead", lead.id());
        AuditNotes.detail("receipt", receiptNo);
        return receiptNo;
    }

    private LeadDesk.Entered lead(TipEntry entry, String content, String receiptNo) {
        List<LeadDesk.Mark> marks = new ArrayList<>();
        for (String kind : KINDS) {
            for (String value : values(entry.marks().getOrDefault(kind, ""))) {
                marks.add(new LeadDesk.Mark(kind, value));
            }
        }
        if (marks.size() > MOST_MARKS) {
            throw InvalidValue.onField(marks.get(MOST_MARKS).kind(), "outreach.too-many", MOST_MARKS);
        }
        try {
            return leads.enter(new LeadDesk.NewLead(
                    "PUBLIC",
                    title(content),
                    content + "\n" + Texts.get(Texts.CHINESE, "outreach.tip.receipt-in-lead", receiptNo),
                    null,
                    marks));
        } catch (InvalidValue e) {
            Matcher at = AT_MARK.matcher(e.field().orElse(""));
            throw at.matches() ? e.at(marks.get(Integer.parseInt(at.group(1))).kind()) : e;
        }
    }

    /** Blanks part values, unless they part the groups of one number: {@code 6222 0202 0001 2345 670}. */
    private static List<String> values(String typed) {
        List<String> values = new ArrayList<>();
        for (String part : typed.split("[;；、，,\\n]+")) {
            String[] pieces = part.strip().split("\\s+");
            if (GROUPS.matcher(part).matches()
                    && Stream.of(pieces).anyMatch(piece -> piece.length() < SHORTEST_NUMBER)) {
                values.add(part.strip());
            } else {
                values.addAll(List.of(pieces));
            }
        }
        values.removeIf(String::isBlank);
        return values;
    }

    private static String content(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            throw InvalidValue.onField("content", "outreach.tip-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw InvalidValue.onField("content", "outreach.text-too-long", LONGEST);
        }
        return text;
    }

    private static ShownNumber phone(@Nullable String typed) {
        ShownNumber number = ShownNumber.of(typed);
        if (number.phoneNumber().isEmpty()) {
            throw InvalidValue.of("outreach.tip-phone");
        }
        return number;
    }

    private static boolean given(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    private static String title(String content) {
        String first = content.split("[。！？!?；;\\n]", 2)[0].strip();
        String told = LONG_NUMBER.matcher(first.isEmpty() ? content : first).replaceAll("***$1");
        return Texts.get(
                Texts.CHINESE,
                "outreach.tip.lead-title",
                told.codePointCount(0, told.length()) <= LONGEST_TITLE
                        ? told
                        : told.substring(0, told.offsetByCodePoints(0, LONGEST_TITLE)) + "…");
    }

    /** Nobody can reckon the number of another's tip from his own. */
    private String receipt() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return "JB" + LocalDate.ofInstant(clock.now(), BusinessClock.ZONE).format(DAY) + "-" + drawn;
    }
}
