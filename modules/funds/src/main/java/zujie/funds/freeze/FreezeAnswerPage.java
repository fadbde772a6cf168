package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import zujie.funds.account.ResultCode;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Typed;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.message.Action;
import zujie.web.text.Language;

/** The bank's answers on a freeze's page: to the order, to the queue, to a renewal. */
@Named("freezeAnswer")
@ViewScoped
public class FreezeAnswerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FreezePage page;

    @Inject
    FreezeActsPage acts;

    @Inject
    AnswerFreeze answer;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    RenewFreeze renew;

    @Inject
    ResultCodes codes;

    @Inject
    BusinessClock clock;

    @Inject
    Language language;

    private final FreezeAnswerForm form = new FreezeAnswerForm();

    @PostConstruct
    void open() {
        form.setExecutedAt(Typed.shown(clock.now()));
        FreezeRow freeze = page.getView().freeze();
        Instant renewed = freeze.expiresAt();
        Integer more = page.getView().renewalOrderedMonths();
        form.setExpiresAt(Typed.shown(
                renewed != null && more != null
                        ? new FreezeTerm(more).endFrom(renewed)
                        : new FreezeTerm(freeze.months()).endFrom(clock.now())));
    }

    public String submit() {
        return say(ProposalAct.ANSWER, () -> command().words(), () -> answer.handle(command()));
    }

    public String submitQueue() {
        return say(ProposalAct.ANSWER, () -> command().words(), () -> answer.queue(command()));
    }

    public String renewed() {
        return say(
                ProposalAct.RENEWAL,
                () -> AnswerWords.done(true, until(), ""),
                () -> renew.answer(id(), true, until(), ""));
    }

    public String notRenewed() {
        String why = form.getRemark();
        return say(
                ProposalAct.RENEWAL,
                () -> AnswerWords.done(false, null, why),
                () -> renew.answer(id(), false, null, why));
    }

    private Instant until() {
        return Typed.time("expiresAt", form.getExpiresAt());
    }

    /** Says it, or proposes it to the bank's checker. */
    private String say(ProposalAct kind, Supplier<AnswerWords> words, Action direct) {
        return fourEyes.isOn(page.getView().freeze().bankCode())
                ? acts.act("funds.check.proposed", () -> check.propose("freeze", kind, id(), words.get()))
                : acts.act("funds.freeze.answered", direct);
    }

    /** What does not belong to the chosen result is left out, whatever stands in its input. */
    private AnswerFreeze.Command command() {
        boolean frozen = codes.require(form.getResultCode()).isExecuted();
        return new AnswerFreeze.Command(
                id(),
                form.getResultCode(),
                frozen ? Typed.fen("balanceFen", form.getBalance()) : null,
                frozen ? Typed.fen("frozenFen", form.getFrozen()) : null,
                frozen ? Typed.fen("involvedFen", form.getInvolved()) : null,
                frozen ? Typed.time("executedAt", form.getExecutedAt()) : null,
                frozen ? Typed.time("expiresAt", form.getExpiresAt()) : null,
                frozen ? null : form.getEarlierOrgan(),
                frozen ? null : Typed.time("earlierEnd", form.getEarlierEnd()),
                form.getBankNo(),
                form.getRemark());
    }

    private UUID id() {
        return page.getView().freeze().id();
    }

    /** The dictionary in the reader's language; of a queue only that it holds or goes on. */
    public List<Choice> getChoices() {
        boolean queue = page.can("queue");
        return codes.all().stream()
                .filter(code -> FreezeAnswer.fits(code.code()))
                .filter(code -> !queue || code.isExecuted() || FreezeAnswer.queues(code.code()))
                .map(code -> new Choice(code.code(), code.code() + " " + name(code, language)))
                .toList();
    }

    static String name(ResultCode code, Language language) {
        return switch (code.code()) {
            case "0000", "1200", "1302", "1303" -> Texts.get(language.getLocale(), "funds.freeze-code." + code.code());
            default -> code.name(language.getLocale());
        };
    }

    public FreezeAnswerForm getForm() {
        return form;
    }

    /** One code to choose. */
    public record Choice(String code, String text) {}
}
