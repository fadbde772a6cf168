package zujie.launcher.simulator;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import zujie.launcher.demo.DemoApi;

/** The simulated banks of the demo: one speaks through the message gateway, one by REST. */
public final class SimulatedBanks {

    /** 中国民生银行, by message gateway. */
    public static final String BY_GATEWAY = "305100000013";

    /** 中国建设银行, by REST. */
    public static final String BY_REST = "105100000017";

    private static final int WAIT_SECONDS = 5;
    private static final int MOST_TRIES = 30;
    private static final long PAUSE_MILLIS = 1_000;
    private static final String JSON = "application/json";

    private SimulatedBanks() {}

    /** Lets both banks work in the background until the JVM ends. */
    public static List<BankSimulator> start(DemoApi demo, String api, Faults faults, Consumer<String> progress)
            throws IOException {
        prepare(demo, api);
        List<BankSimulator> banks = List.of(
                BankSimulator.gateway(BY_GATEWAY, line(demo, api, program(BY_GATEWAY)), faults, 1, progress),
                BankSimulator.rest(BY_REST, line(demo, api, program(BY_REST)), faults, WAIT_SECONDS, 1, progress));
        banks.forEach(BankSimulator::start);
        BankSimulator.report(line(demo, api, program(BY_GATEWAY)), BY_GATEWAY);
        progress.accept("模拟银行 simulated banks: " + BY_GATEWAY + "（报文网关 gateway）, " + BY_REST + "（REST）");
        return banks;
    }

    /** Says that the one bank uses the gateway, and gives the other a program's account if it has none. */
    public static void prepare(DemoApi demo, String api) throws IOException {
        Line.Answer mode = line(demo, api, "sysadmin")
                .put(
                        "/institutions/" + BY_GATEWAY,
                        JSON,
                        "{\"mode\":\"DIRECT\",\"gateway\":true,\"payment\":false,\"reason\":\"模拟银行\"}");
        if (mode.status() != 200) {
            throw new IOException("the gateway could not be switched on: " + mode.status() + " " + mode.body());
        }
        String account = "{\"orgCode\":\"" + BY_REST + "\",\"clientId\":\"bank-" + BY_REST
                + "\",\"secret\":\"zujie-demo-bank-" + BY_REST + "\"}";
        Line security = line(demo, api, "secadmin");
        Line.Answer made = security.post("/service-accounts", JSON, account, null);
        for (int i = 0; i < MOST_TRIES && made.status() >= 500; i++) {
            pause();
            made = security.post("/service-accounts", JSON, account, null);
        }
        // Refused if it is there already, which is as good.
        if (made.status() >= 500) {
            throw new IOException(
                    "no account for the program of " + BY_REST + ": " + made.status() + " " + made.body());
        }
    }

    /** Keycloak may just have come back. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The program of a bank as {@code client/secret}. */
    public static String program(String bankCode) {
        return "bank-" + bankCode + "/zujie-demo-bank-" + bankCode;
    }

    /** A line as one of the demo's users or programs. */
    public static Line line(DemoApi demo, String api, String user) {
        return new Line(api, () -> {
            synchronized (demo) {
                return demo.token(user);
            }
        });
    }
}
