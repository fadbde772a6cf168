package zujie.cards.shutdown;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** Answers several orders of the list at once, as executed. */
@Named("markedOrders")
@ViewScoped
public class MarkedOrdersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AnswerOrder answerOrder;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final Map<UUID, Boolean> marked = new LinkedHashMap<>();
    private String executor;
    private boolean told;

    @PostConstruct
    void open() {
        executor = caller.actor().name();
    }

    /** Each stands for itself: one that cannot be answered does not hold up the rest. */
    public String execute() {
        List<UUID> chosen = marked.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            outcome.refuse(null, "cards.orders.none-marked");
            return null;
        }
        int done = 0;
        for (UUID id : chosen) {
            AnswerOrder.Command executed =
                    new AnswerOrder.Command(id, null, null, executor, null, told ? clock.now() : null);
            if (outcome.run(() -> answerOrder.handle(executed))) {
                done++;
            }
        }
        if (done > 0) {
            outcome.done("cards.orders.executed", done);
        }
        return "/console/cards/number-orders.xhtml?faces-redirect=true";
    }

    public Map<UUID, Boolean> getMarked() {
        return marked;
    }

    public String getExecutor() {
        return executor;
    }

    public void setExecutor(String executor) {
        this.executor = executor;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }
}
