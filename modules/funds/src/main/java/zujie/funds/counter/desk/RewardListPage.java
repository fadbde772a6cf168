package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import zujie.funds.counter.reward.Rewards;

/** 发放清单: one payment list as it is read and printed. */
@Named("rewardList")
@RequestScoped
public class RewardListPage {

    @Inject
    Rewards rewards;

    private Rewards.PaymentList list;

    @PostConstruct
    void open() {
        list = rewards.paid(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("no"));
    }

    public Rewards.PaymentList getList() {
        return list;
    }
}
