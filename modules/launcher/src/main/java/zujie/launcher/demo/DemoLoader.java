package zujie.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.launcher.Progress;
import zujie.launcher.Web;

/**
 * Plays the demo's script on an empty system: each step by the REST API, as the person who would do it, at its own
 * moment of business time. The clock is set back once, to the first step, and then only goes forward, up to now; what
 * falls due on the way happens on the way.
 */
public final class DemoLoader {
    private static final String CLOCK_KEEPER = "sysadmin";

    /** The gateway's code for a message that was taken. */
    private static final int TAKEN = 100_000;

    private final DemoApi api;
    private final Passwords passwords;
    private final Progress progress;

    /** Gives an account the demo password. */
    @FunctionalInterface
    public interface Passwords {
        void setDemoPassword(String username) throws IOException;
    }

    public DemoLoader(DemoApi api, Passwords passwords, Progress progress) {
        this.api = api;
        this.passwords = passwords;
        this.progress = progress;
    }

    /**
     * Loads the shipped script if the system is empty.
     *
     * @return number of steps that were played
     * @throws DemoFailure at the first step that fails
     */
    public int load() {
        return load(DemoScript.load(), Instant.now());
    }

    int load(DemoScript script, Instant now) {
        List<DemoStep> steps = script.steps();
        if (steps.isEmpty() || !isEmpty()) {
            return 0;
        }
        DemoTime times = new DemoTime(now);
        Variables variables = new Variables(times);
        variables.put("demoPassword", api.password());
        @Nullable Instant business = null;
        for (int i = 0; i < steps.size(); i++) {
            DemoStep step = steps.get(i);
            String at = step.at();
            Instant moment = at == null ? business : times.read(at);
            if (moment != null && (business == null || moment.isAfter(business))) {
                move(business == null ? "/demo" : "/clock", moment, step.place());
                business = moment;
            }
            play(step, variables);
            if ((i + 1) % 10 == 0 || i + 1 == steps.size()) {
                progress.say("演示数据 " + (i + 1) + "/" + steps.size());
            }
        }
        if (business != null && business.isBefore(now)) {
            move("/clock", now, "end");
        }
        call(CLOCK_KEEPER, "POST", "/demo/complete", "{}", "demo-complete", "end", null);
        return steps.size();
    }

    private boolean isEmpty() {
        try {
            Web.Answer answer = api.get(CLOCK_KEEPER, "/demo");
            if (!answer.isSuccess()) {
                throw new DemoFailure("GET /demo: " + answer.status() + " " + answer.body());
            }
            var state = answer.object();
            if (JsonValue.TRUE.equals(state.get("loaded"))) {
                return false;
            }
            if (JsonValue.TRUE.equals(state.get("begun"))) {
                throw new DemoFailure("演示数据上次只装了一半，请用 --reset 重新开始。"
                        + "The demo data was left half loaded by an earlier start: begin anew with --reset");
            }
            return true;
        } catch (IOException e) {
            throw new DemoFailure("GET /demo: " + e.getMessage(), e);
        }
    }

    private void move(String path, Instant to, String place) {
        String body =
                Json.createObjectBuilder().add("to", to.toString()).build().toString();
        call(CLOCK_KEEPER, "POST", path, body, "demo-clock-" + to, place, null);
    }

    private void play(DemoStep step, Variables variables) {
        try {
            String user = step.password();
            if (user != null) {
                passwords.setDemoPassword(variables.fill(user));
                return;
            }
            if (step.isMessage()) {
                message(step, variables.fill(step.as()), step.bodyText(variables));
                return;
            }
            JsonValue answer = call(
                    variables.fill(step.as()),
                    step.method(),
                    variables.fill(step.path()),
                    step.bodyText(variables),
                    "demo-" + step.place(),
                    step.place(),
                    step.expect());
            step.save().forEach((name, path) -> variables.save(name, path, answer));
        } catch (DemoFailure e) {
            throw e.getMessage() != null && e.getMessage().startsWith(step.place())
                    ? e
                    : new DemoFailure(step.place() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DemoFailure(step.place() + ": password: " + e.getMessage(), e);
        }
    }

    /** The gateway answers 200 also to what it refuses: its code tells. Nothing of an answer is needed later. */
    private void message(DemoStep step, String as, String xml) throws IOException {
        Web.Answer answer = api.message(as, step.path(), xml);
        int code = step.expect() == null ? TAKEN : step.expect();
        if (!answer.isSuccess() || !answer.body().contains("<Code>" + code + "</Code>")) {
            throw new DemoFailure(step.place() + ": " + xml + "\n  → " + answer.status() + " " + answer.body());
        }
    }

    private JsonValue call(
            String as, String method, String path, String body, String key, String place, @Nullable Integer expect) {
        String request = place + ": " + method + " " + path + " as " + as.split("/", 2)[0] + " " + body;
        try {
            Web.Answer answer = method.equals("GET") ? api.get(as, path) : api.send(as, method, path, body, key);
            if (expect == null ? !answer.isSuccess() : answer.status() != expect) {
                throw new DemoFailure(request + "\n  → " + answer.status() + " " + answer.body());
            }
            boolean none = answer.body().isBlank() || answer.body().startsWith("<") || !answer.isSuccess();
            return none ? JsonValue.NULL : answer.json();
        } catch (IOException e) {
            throw new DemoFailure(request + "\n  → " + e.getMessage(), e);
        }
    }
}
