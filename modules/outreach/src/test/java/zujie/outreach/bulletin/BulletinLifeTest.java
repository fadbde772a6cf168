package zujie.outreach.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;

class BulletinLifeTest {

    private static final BulletinWorld WORLD = new BulletinWorld();

    @BeforeEach
    void forget() {
        WORLD.opened.clear();
        WORLD.closed.clear();
        WORLD.topics.clear();
        WORLD.changes.clear();
        WORLD.lossFen = 5_000_000;
    }

    @Test
    void shouldProposeADeIdentifiedText() {
        // R9.8: type, month, district and rough loss; no station, no names, no numbers.
        Proposal proposal = WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.propose(BulletinWorld.CASE));
        assertThat(proposal.title()).startsWith("冒充公检法及政府机关：");
        assertThat(proposal.place()).isEqualTo("福州市仓山区");
        assertThat(proposal.month()).isEqualTo("2026-11");
        assertThat(proposal.body()).startsWith("2026年11月，福州市仓山区发生冒充公检法及政府机关案件，群众损失5万余元。\n\n");
        assertThat(proposal.advice()).contains("110");
    }

    @ParameterizedTest(name = "R7.1 {0}")
    @ValueSource(strings = {"F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F99"})
    void shouldHaveCleanTextsForEveryType(String type) {
        for (String part : List.of("line", "works", "answer")) {
            for (java.util.Locale locale : List.of(java.util.Locale.SIMPLIFIED_CHINESE, java.util.Locale.ENGLISH)) {
                String text = zujie.platform.text.Texts.get(locale, "outreach.scam." + type + "." + part);
                assertThat(text).doesNotStartWith("???");
                assertThat(zujie.outreach.privacy.PersonalData.find("body", text, List.of(), List.of()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"999999,数千元", "1000000,1万余元", "11099999,11万余元"})
    void shouldTellTheLossRoughly(long fen, String words) {
        WORLD.lossFen = fen;
        assertThat(WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.propose(BulletinWorld.CASE))
                        .body())
                .contains("群众损失" + words + "。");
    }

    @Test
    void shouldGoFromDraftToPublication() {
        UUID id = WORLD.submitted().id();
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("outreach.approve-bulletin");
            assertThat(item.role()).isEqualTo(Role.POLICE_APPROVER);
            assertThat(item.unitPath()).isEqualTo(BulletinWorld.DISTRICT);
            assertThat(item.dueAt()).isEqualTo(WORLD.now().plus(Duration.ofHours(24)));
        });

        BulletinRow row = WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.handle(id));

        assertThat(row.number()).matches("2026-\\d{4}");
        assertThat(row.publishedAt()).isEqualTo(WORLD.now());
        assertThat(WORLD.closed).contains("outreach.approve-bulletin");
        assertThat(WORLD.topics).containsExactly("outreach.bulletin-published.v1");
        assertThat(WORLD.changes).hasSize(1);
        BulletinView view = WORLD.as(WORLD.centre, () -> WORLD.queries.view(id));
        assertThat(view.approver()).isEqualTo("陈所长");
        assertThat(view.steps())
                .extracting(BulletinView.Step::event, BulletinView.Step::who, BulletinView.Step::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DRAFTED", "林宣传", "DRAFT"),
                        org.assertj.core.groups.Tuple.tuple("SUBMITTED", "林宣传", "SUBMITTED"),
                        org.assertj.core.groups.Tuple.tuple("PUBLISHED", "陈所长", "PUBLISHED"));
    }

    @Test
    void shouldNumberPublicationsWithoutGaps() {
        WORLD.draft();
        int first = Integer.parseInt(WORLD.published("一", "正文", false).number().substring(5));
        assertThat(WORLD.published("二", "正文", true).number()).isEqualTo(String.format("2026-%04d", first + 1));
    }

    @Test
    void shouldNeedAnotherPersonToApprove() {
        UUID id = WORLD.as(
                        WORLD.both, () -> WORLD.draftFromCase.handle(DraftFromCase.Command.ofCase(BulletinWorld.CASE)))
                .id();
        WORLD.as(WORLD.both, () -> WORLD.submitBulletin.handle(id));
        assertThatThrownBy(() -> WORLD.as(WORLD.both, () -> WORLD.publishBulletin.handle(id)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("outreach.approver-is-author");
        assertThatThrownBy(() -> WORLD.as(WORLD.both, () -> WORLD.publishBulletin.giveBack(id, "再改")))
                .isInstanceOf(Denied.class);
        assertThat(WORLD.as(WORLD.both, () -> WORLD.queries.view(id)).actions())
                .contains(new BulletinView.Action("publish", "outreach.approver-is-author"));
        assertThat(WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.handle(id))
                        .state())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void shouldNotApproveWhatOneHasEdited() {
        UUID id = WORLD.draft().id();
        WORLD.as(WORLD.both, () -> WORLD.editDraft.handle(edit(id, "新标题", "新正文")));
        WORLD.as(WORLD.worker, () -> WORLD.submitBulletin.handle(id));
        assertThatThrownBy(() -> WORLD.as(WORLD.both, () -> WORLD.publishBulletin.handle(id)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void shouldComeBackToItsAuthor() {
        UUID id = WORLD.submitted().id();
        WORLD.opened.clear();
        assertThatThrownBy(() -> WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.giveBack(id, " ")))
                .hasMessageContaining("outreach.reason-missing");
        WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.giveBack(id, "标题太长"));
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("outreach.rewrite-bulletin");
            assertThat(item.assignee()).isEqualTo(WORLD.worker.id());
            assertThat(item.role()).isEqualTo(Role.OUTREACH_WORKER);
        });
        WORLD.as(WORLD.worker, () -> WORLD.editDraft.handle(edit(id, "短标题", "正文")));
        assertThat(WORLD.as(WORLD.worker, () -> WORLD.submitBulletin.handle(id)).state())
                .isEqualTo("SUBMITTED");
        assertThat(WORLD.closed).contains("outreach.rewrite-bulletin");
    }

    @Test
    void shouldStandStillOnceSubmitted() {
        UUID id = WORLD.submitted().id();
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.editDraft.handle(edit(id, "题", "文"))))
                .isInstanceOf(IllegalMove.class);
        WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.handle(id));
        assertThatThrownBy(() -> WORLD.as(WORLD.approver, () -> WORLD.publishBulletin.handle(id)))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.submitBulletin.handle(id)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldBeWithdrawnWithAReasonAndForGood() {
        UUID id = WORLD.published("题", "文", false).id();
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.withdrawBulletin.handle(id, null)))
                .isInstanceOf(InvalidValue.class);
        WORLD.withdraw(id);
        BulletinView view = WORLD.as(WORLD.worker, () -> WORLD.queries.view(id));
        assertThat(view.bulletin().state()).isEqualTo("WITHDRAWN");
        assertThat(view.steps().get(3).reason()).isEqualTo("表述有误");
        assertThat(view.actions()).isEmpty();
        assertThatThrownBy(() -> WORLD.withdraw(id)).isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest(name = "R9.8 {0}: {1}")
    @CsvSource({
        "outreach.personal-data-identity,群众11010519491231002X被骗",
        "outreach.personal-data-card,转入６２２２０２０２０００１２３４５６７０",
        "outreach.personal-data-mobile,来电13800138000",
        "outreach.personal-data-name,群众张三被骗",
        "outreach.personal-data-name,转给李四",
        "outreach.personal-data-case-data,转入FZ88901",
        "outreach.personal-data-case-data,来电显示00861",
        "outreach.personal-data-link,下载www.abc.top",
    })
    void shouldRefusePersonalDataInTitleAndBody(String code, String words) {
        assertThatThrownBy(() ->
                        WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.handle(BulletinWorld.saying(words, "正文"))))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.field()).contains("title");
                });
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.worker, () -> WORLD.draftFromCase.handle(BulletinWorld.saying("标题", "正文。\n" + words))))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.field()).contains("body");
                });
        UUID id = WORLD.draft().id();
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.editDraft.handle(edit(id, words, "正文"))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldLetTheNameOfAFalseAppStand() {
        assertThat(WORLD.as(
                                WORLD.worker,
                                () -> WORLD.draftFromCase.handle(BulletinWorld.saying("当心“安全防护大师”", "该软件是假的")))
                        .title())
                .isEqualTo("当心“安全防护大师”");
    }

    @Test
    void shouldKeepMarkupAndRareCharactersAsText() {
        String title = "<script>alert('1')</script>😀𠮷 & '; drop table x; --";
        UUID id = WORLD.as(
                        WORLD.worker,
                        () -> WORLD.draftFromCase.handle(BulletinWorld.saying(title, "<b>粗</b>\u0000\u0007\r\n第二行")))
                .id();
        BulletinView view = WORLD.as(WORLD.worker, () -> WORLD.queries.view(id));
        assertThat(view.bulletin().title()).isEqualTo(title);
        assertThat(view.body()).isEqualTo("<b>粗</b>\n第二行");
    }

    @ParameterizedTest
    @CsvSource({"title,60", "place,40", "body,4000", "advice,2000"})
    void shouldLimitLengthsInCharacters(String field, int longest) {
        String most = "𠮷".repeat(longest);
        WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.handle(with(field, most)));
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.handle(with(field, most + "长"))))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
        assertThatThrownBy(() -> WORLD.as(WORLD.worker, () -> WORLD.draftFromCase.handle(with(field, " \n"))))
                .hasMessageContaining("outreach.text-missing");
    }

    @Test
    void shouldBeSeenByItsUnitAndThoseAboveOnly() {
        UUID id = WORLD.submitted().id();
        assertThat(WORLD.as(WORLD.centre, () -> WORLD.queries.view(id))
                        .bulletin()
                        .id())
                .isEqualTo(id);
        for (Actor other : List.of(WORLD.elsewhere, Actor.anonymous())) {
            assertThatThrownBy(() -> WORLD.as(other, () -> WORLD.queries.view(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(WORLD.as(other, () -> WORLD.queries.list(BulletinFilter.ALL, null, 200))
                            .rows())
                    .isEmpty();
        }
        assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> WORLD.publishBulletin.handle(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.elsewhere,
                        () -> WORLD.draftFromCase.handle(DraftFromCase.Command.ofCase(BulletinWorld.CASE))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowEachRowOnceWhenPaging() {
        for (int i = 0; i < 7; i++) {
            WORLD.draft();
            WORLD.pass(i % 2 == 0 ? Duration.ZERO : Duration.ofMinutes(1));
        }
        BulletinFilter drafts = new BulletinFilter(BulletinState.DRAFT, "F08", BulletinWorld.CASE, null, null);
        List<UUID> whole = WORLD.as(WORLD.worker, () -> WORLD.queries.list(drafts, null, 200)).rows().stream()
                .map(BulletinRow::id)
                .toList();
        List<UUID> paged = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Slice<BulletinRow> slice = WORLD.as(WORLD.worker, () -> WORLD.queries.list(drafts, at, 3));
            slice.rows().forEach(row -> paged.add(row.id()));
            cursor = slice.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void shouldCountWhatWasPublishedAlsoIfWithdrawn() {
        WORLD.pass(Duration.ofDays(30));
        Instant from = WORLD.now();
        UUID id = WORLD.published("题", "文", false).id();
        WORLD.published("题", "文", true);
        WORLD.withdraw(id);
        WORLD.draft();
        Instant to = from.plusSeconds(1);
        assertThat(WORLD.<Long>as(WORLD.centre, () -> WORLD.published.publishedBetween(from, to, BulletinWorld.CITY)))
                .isEqualTo(2);
        BulletinFilter counted = new BulletinFilter(null, null, null, from, to);
        assertThat(WORLD.as(WORLD.centre, () -> WORLD.queries.list(counted, null, 200))
                        .rows())
                .hasSize(2)
                .anyMatch(row -> row.id().equals(id));
        assertThat(WORLD.<Long>as(WORLD.centre, () -> WORLD.published.publishedBetween(from, from, "/")))
                .isZero();
        assertThat(WORLD.as(WORLD.centre, WORLD.queries::week).published()).isEqualTo(1);
    }

    private static EditDraft.Command edit(UUID id, String title, String body) {
        return new EditDraft.Command(id, title, "福州市仓山区", body, "不要转账。", null, true);
    }

    private static DraftFromCase.Command with(String field, String text) {
        return new DraftFromCase.Command(
                BulletinWorld.CASE,
                field.equals("title") ? text : "题",
                field.equals("place") ? text : "仓山区",
                field.equals("body") ? text : "文",
                field.equals("advice") ? text : "答",
                null,
                false);
    }
}
