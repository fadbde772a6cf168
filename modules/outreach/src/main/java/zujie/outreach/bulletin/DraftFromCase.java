package zujie.outreach.bulletin;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 起草反诈预警: a bulletin out of a case, de-identified (R9.8). */
@UseCase
@Permitted({Role.OUTREACH_WORKER, Role.POLICE_OFFICER})
class DraftFromCase {

    private static final String STATION = "STATION";
    private static final long TEN_THOUSAND_YUAN = 1_000_000;
    private static final Pattern BRANCH = Pattern.compile("(.*[市州盟])?公安局(.+?)(?:公安)?分局");

    @Inject
    Cases cases;

    @Inject
    Organisations organisations;

    @Inject
    BulletinBook book;

    @Inject
    DeIdentification deIdentification;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A new draft. Every text that is left out is taken from the proposal.
     *
     * @param audience null for {@link Audience#PUBLIC}
     */
    record Command(
            UUID caseId,
            @Nullable String title,
            @Nullable String place,
            @Nullable String body,
            @Nullable String advice,
            @Nullable Audience audience,
            boolean important) {

        static Command ofCase(UUID caseId) {
            return new Command(caseId, null, null, null, null, null, false);
        }
    }

    /**
     * @throws NotFound if the case is not in the caller's scope
     * @throws InvalidValue if a text is missing, too long, or tells a person or an account apart
     */
    public BulletinRow handle(Command c) {
        CaseView file = cases.require(c.caseId());
        Proposal usual = proposalFor(file);
        BulletinText text = BulletinText.of(
                or(c.title(), usual.title()),
                or(c.place(), usual.place()),
                or(c.body(), usual.body()),
                or(c.advice(), usual.advice()));
        deIdentification.require(file.id(), text);
        Bulletin bulletin = Bulletin.draft(
                file,
                usual.month(),
                text,
                c.audience() == null ? Audience.PUBLIC : c.audience(),
                c.important(),
                caller.actor(),
                clock.now());
        book.add(bulletin);
        return BulletinRow.of(bulletin);
    }

    /** What the bulletin could say; nothing is stored. */
    public Proposal propose(UUID caseId) {
        CaseView file = cases.require(caseId);
        AuditNotes.subject("case", caseId);
        AuditNotes.caseNo(file.caseNo());
        return proposalFor(file);
    }

    private Proposal proposalFor(CaseView file) {
        String type = text("casework.fraud-type." + file.fraudType());
        YearMonth month = YearMonth.from(file.openedAt().atZone(BusinessClock.ZONE));
        String place = place(file.orgCode());
        String loss = file.lossFen() <= 0
                ? ""
                : file.lossFen() < TEN_THOUSAND_YUAN
                        ? text("outreach.proposal.loss-small")
                        : text("outreach.proposal.loss", file.lossFen() / TEN_THOUSAND_YUAN);
        String works = text("outreach.scam." + file.fraudType() + ".works");
        return new Proposal(
                file.id(),
                file.caseNo(),
                file.fraudType(),
                month.toString(),
                text("outreach.proposal.title", type, text("outreach.scam." + file.fraudType() + ".line")),
                place,
                text(
                        "outreach.proposal.body",
                        String.valueOf(month.getYear()),
                        String.valueOf(month.getMonthValue()),
                        place,
                        type,
                        loss,
                        works),
                text("outreach.scam." + file.fraudType() + ".answer"));
    }

    /** The district, never less (R9.8): a station is named by its district. */
    private String place(String orgCode) {
        Organisation unit = organisations.find(orgCode).orElse(null);
        if (unit != null && STATION.equals(unit.level()) && unit.parentCode() != null) {
            unit = organisations.find(unit.parentCode()).orElse(unit);
        }
        return unit == null || unit.kind() != OrgKind.POLICE ? text("outreach.proposal.here") : place(unit);
    }

    static String place(Organisation unit) {
        Matcher branch = BRANCH.matcher(unit.name());
        if (branch.matches()) {
            String city = branch.group(1) == null ? "" : branch.group(1);
            String district = branch.group(2);
            return city + district + (district.matches(".*[区县市旗]") ? "" : "区");
        }
        int office = unit.name().indexOf("公安局");
        return office > 0 ? unit.name().substring(0, office) : unit.shortName();
    }

    private static String or(@Nullable String given, String usual) {
        return given == null ? usual : given;
    }

    /** Bulletins are written in Chinese, whatever the author's screen speaks. */
    private static String text(String key, Object... args) {
        return Texts.get(Texts.CHINESE, key, args);
    }
}
