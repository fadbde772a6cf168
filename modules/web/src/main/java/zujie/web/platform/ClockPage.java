package zujie.web.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.demo.ClockWalk;
import zujie.web.message.Outcome;

/** The demonstration's clock and how it is moved forward. */
@Named("clockPage")
@ViewScoped
public class ClockPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/console/platform/clock.xhtml?faces-redirect=true";

    @Inject
    ClockWalk walk;

    @Inject
    BusinessClock clock;

    @Inject
    ClockHands hands;

    @Inject
    Outcome outcome;

    private String to;

    public Instant getNow() {
        return clock.now();
    }

    public boolean isMovable() {
        return hands.isDemo();
    }

    public String forward(int hours) {
        return move(clock.now().plus(Duration.ofHours(hours)));
    }

    public String moveTo() {
        Instant target = Given.time(to);
        if (target == null) {
            outcome.refuse("to", "web.platform.time-missing");
            return null;
        }
        if (target.isBefore(clock.now())) {
            outcome.refuse("to", "platform.problem.clock-forward-only");
            return null;
        }
        return move(target);
    }

    private String move(Instant target) {
        if (outcome.run(() -> walk.to(target))) {
            outcome.done("web.platform.clock.moved");
            return HERE;
        }
        return null;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
