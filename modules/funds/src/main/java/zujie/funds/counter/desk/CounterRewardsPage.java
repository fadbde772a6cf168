package zujie.funds.counter.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import zujie.funds.counter.CounterRules;
import zujie.funds.counter.reward.RewardRow;
import zujie.funds.counter.reward.Rewards;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** 堵截奖励: the bank's ledger, its decisions, its payment lists, its own threshold and reward. */
@Named("counterRewards")
@ViewScoped
public class CounterRewardsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/console/funds/counter-rewards.xhtml?faces-redirect=true";

    @Inject
    Rewards rewards;

    @Inject
    CounterRules rules;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient List<RewardRow> rows;

    public List<RewardRow> getRows() {
        if (rows == null) {
            rows = rewards.list(null);
        }
        return rows;
    }

    public List<RewardRow> getOpen() {
        return getRows().stream().filter(r -> r.state().equals("PROPOSED")).toList();
    }

    public CounterRules.Rule getRule() {
        return rules.today();
    }

    public boolean isChecker() {
        return caller.actor().has(Role.BANK_CHECKER);
    }

    public String decide() {
        return act(
                "funds.reward.decided",
                () -> rewards.decide(form.id("reward"), "agree".equals(form.text("verdict")), form.text("note")));
    }

    public String pay() {
        return outcome.call(() -> {
                    Rewards.PaymentList list = rewards.pay();
                    outcome.done(
                            "funds.reward.listed", list.listNo(), list.rows().size());
                    return "/console/funds/counter-reward-list.xhtml?faces-redirect=true&no=" + list.listNo();
                })
                .orElse(null);
    }

    public String set() {
        return act(
                "funds.reward.rule-set",
                () -> rules.set(form.day("validFrom"), form.fen("noticeAboveFen"), form.fen("rewardFen")));
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return PAGE;
    }

    public Form getForm() {
        return form;
    }
}
