package zujie.funds.counter.post;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Notes;
import zujie.funds.order.Officers;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 驻点和排班: which branches a unit has officers at, and who is there when (SR-1). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_APPROVER})
public class Posts {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int LONGEST_REASON = 500;

    @Inject
    PostBook book;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A post, and who planned, changed or took out which turn and why. */
    @Schema(name = "CounterPostView")
    public record View(PostRow post, List<Step> steps) {

        public View {
            steps = List.copyOf(steps);
        }
    }

    /** @throws Conflict {@code funds.post-there} if the unit is there already */
    public PostRow open(@Nullable String bankCode, @Nullable String branch) {
        Organisation bank =
                officers.bank(bankCode).orElseThrow(() -> InvalidValue.onField("bankCode", "funds.query-bank-missing"));
        String name = BranchName.of(bank.shortName(), Normaliser.line(branch));
        if (name.isEmpty() || name.length() > 120) {
            throw InvalidValue.onField("branch", "funds.check-branch-missing");
        }
        if (book.at(bank.code(), name, clock.now()).isPresent()) {
            throw Conflict.of("funds.post-there");
        }
        CounterPost post = CounterPost.open(bank, name, caller.actor(), clock.now());
        book.add(post);
        history.note(PostBook.TYPE, post.id(), "OPENED", "");
        AuditNotes.subject(PostBook.TYPE, post.id());
        return post.toRow(List.of());
    }

    public PostRow close(UUID id) {
        CounterPost post = book.take(id);
        post.close(clock.now());
        history.note(PostBook.TYPE, id, "CLOSED", "");
        return post.toRow(List.of());
    }

    /**
     * Puts an officer of the post's unit into its roster.
     *
     * @throws Conflict {@code funds.post-officer-busy} if he is at a post then
     */
    public PostRow plan(UUID id, @Nullable UUID officer, @Nullable Instant from, @Nullable Instant to) {
        CounterPost post = book.take(id);
        post.requireOpen();
        // A new turn takes the place of none: the id of the post is no turn's.
        Person person = fit(post, officer, from, to, id);
        PostShift shift = PostShift.plan(id, person, Objects.requireNonNull(from), Objects.requireNonNull(to));
        book.add(shift);
        history.note(PostBook.TYPE, id, "SHIFT_PLANNED", shift.facts());
        return row(post);
    }

    /**
     * 调整班次: another officer or other hours, for a reason; what stood there before stays in the history.
     *
     * @throws Conflict {@code funds.post-shift-over} if it is over or was taken out
     */
    public PostRow change(
            UUID id,
            UUID shiftId,
            @Nullable UUID officer,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String reason) {
        String words = reason(reason);
        CounterPost post = book.take(id);
        post.requireOpen();
        PostShift shift = book.takeShift(id, shiftId);
        Person person = fit(post, officer, from, to, shiftId);
        String before = shift.facts();
        shift.change(person, Objects.requireNonNull(from), Objects.requireNonNull(to), clock.now());
        history.note(PostBook.TYPE, id, "SHIFT_CHANGED", before + " → " + shift.facts() + "；" + words);
        return row(post);
    }

    /**
     * 撤销班次, for a reason.
     *
     * @throws Conflict {@code funds.post-shift-over} if it is over or was taken out
     */
    public PostRow remove(UUID id, UUID shiftId, @Nullable String reason) {
        String words = reason(reason);
        CounterPost post = book.take(id);
        PostShift shift = book.takeShift(id, shiftId);
        shift.remove(clock.now());
        history.note(PostBook.TYPE, id, "SHIFT_REMOVED", shift.facts() + "；" + words);
        return row(post);
    }

    /** Short enough to stand in the history beside what was before. */
    private static String reason(@Nullable String typed) {
        String words = Notes.reason(typed);
        if (words.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "funds.text-too-long", LONGEST_REASON);
        }
        return words;
    }

    /** An officer of the post's unit who is free; {@code but} is the turn that is changed. */
    private Person fit(
            CounterPost post, @Nullable UUID officer, @Nullable Instant from, @Nullable Instant to, UUID but) {
        if (from == null
                || to == null
                || !to.isAfter(from)
                || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw InvalidValue.onField("endsAt", "funds.post-shift-length", LONGEST.toHours());
        }
        if (!to.isAfter(clock.now())) {
            throw InvalidValue.onField("endsAt", "funds.post-shift-past");
        }
        Person person = staff(post).stream()
                .filter(p -> p.id().equals(officer))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("officer", "funds.post-officer-unfit"));
        if (book.isBusy(person.id(), from, to, but)) {
            throw Conflict.of("funds.post-officer-busy", person.name());
        }
        return person;
    }

    /** One post with its history, oldest step first; why police changed a turn is not for the bank. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public View get(UUID id) {
        boolean bank = Reach.isBank(caller.actor());
        List<Step> steps = history.of(PostBook.TYPE, id).stream()
                .map(s -> bank ? new Step(s.at(), s.event(), s.who(), s.org(), "") : s)
                .toList();
        return new View(row(book.require(id)), steps);
    }

    /** All posts with their turns; those that are closed last. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<PostRow> list() {
        List<PostRow> rows = book.all().stream().map(this::row).toList();
        AuditNotes.listed(rows.stream().map(PostRow::id).toList());
        return rows;
    }

    /** Officers of the caller's unit and below who can be put into a roster. */
    public List<Person> staff() {
        return people.holding(Role.POLICE_OFFICER, caller.actor().unitPath());
    }

    /** Banks at whose branches there may be a post. */
    public List<Organisation> banks() {
        return organisations.headOffices(OrgKind.BANK);
    }

    /** Branches on record, to choose from. */
    public List<String> branches() {
        return organisations.active(OrgKind.BANK).stream()
                .filter(o -> o.parentCode() != null)
                .map(Organisation::name)
                .sorted()
                .toList();
    }

    private List<Person> staff(CounterPost post) {
        return people.holding(Role.POLICE_OFFICER, post.unitPath());
    }

    private PostRow row(CounterPost post) {
        return post.toRow(book.shifts(post.id(), clock.now()).stream()
                .map(PostShift::toRow)
                .toList());
    }
}
