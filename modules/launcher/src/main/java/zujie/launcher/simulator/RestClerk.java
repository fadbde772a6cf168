package zujie.launcher.simulator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated bank says by REST to freezes and queries, and to what becomes of them: it freezes what has its papers,
 * queues behind what it has frozen before, renews, extends, lifts, and answers queries with rows of its own making. It
 * does all that it is told: no faults.
 */
final class RestClerk {

    private static final String JSON = "application/json";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final long WHOLE_ACCOUNT_FEN = 5_000_000;
    private static final long LOOK_NANOS = 10_000_000_000L;
    private static final int PIECE = 100;
    private static final List<String> HOLDING = List.of("IN_FORCE", "RENEWED");
    private static final List<String> OVER = List.of("RELEASED", "EXPIRED", "SUPERSEDED");

    private final Line line;
    private final Consumer<String> progress;
    private final Set<String> lifted = new HashSet<>();
    private String freezes = "";
    private String queries = "";
    private long lookedAt = System.nanoTime() - LOOK_NANOS;

    RestClerk(Line line, Consumer<String> progress) {
        this.line = line;
        this.progress = progress;
    }

    /** Answers what is new; now and then looks at what was ordered since about older ones. */
    void turn() throws IOException {
        JsonObject piece = object(line.get("/freezes/next?seconds=0&size=" + PIECE + "&cursor=" + freezes));
        for (JsonObject row : rows(piece)) {
            if (row.getString("state").equals("ISSUED")) {
                post("/freezes/" + row.getString("id") + "/answer", freeze(row), row);
            }
        }
        freezes = piece.getString("next", freezes);
        piece = object(line.get("/account-queries/next?seconds=0&size=" + PIECE + "&cursor=" + queries));
        for (JsonObject row : rows(piece)) {
            if (row.getString("state").equals("ISSUED")) {
                query(row);
            }
        }
        queries = piece.getString("next", queries);
        if (System.nanoTime() - lookedAt >= LOOK_NANOS) {
            lookedAt = System.nanoTime();
            follow();
        }
    }

    /** 100202: frozen as ordered, queued behind a freeze of the same account, or 0600 if a paper is missing. */
    private JsonObjectBuilder freeze(JsonObject row) throws IOException {
        String missing = missing(row);
        if (missing != null) {
            return Json.createObjectBuilder().add("resultCode", "0600").add("remark", missing);
        }
        JsonObject earlier = first(HOLDING, row);
        if (earlier != null) {
            return Json.createObjectBuilder()
                    .add("resultCode", "1303")
                    .add("earlierOrgan", earlier.getString("orgName"))
                    .add("earlierEnd", earlier.getString("expiresAt"));
        }
        return frozen(row, Instant.parse(row.getString("issuedAt")));
    }

    /** Another freeze of the same account in one of these states; null if there is none. */
    private @Nullable JsonObject first(List<String> states, JsonObject row) throws IOException {
        for (String state : states) {
            for (JsonObject other : all("/freezes?state=" + state)) {
                if (other.getString("account").equals(row.getString("account"))
                        && !other.getString("id").equals(row.getString("id"))
                        && other.getBoolean("confirmed", false)) {
                    return other;
                }
            }
        }
        return null;
    }

    private static JsonObjectBuilder frozen(JsonObject row, Instant at) {
        long sum = row.containsKey("amountFen") ? row.getJsonNumber("amountFen").longValue() : WHOLE_ACCOUNT_FEN;
        return Json.createObjectBuilder()
                .add("resultCode", "0000")
                .add("balanceFen", sum)
                .add("frozenFen", sum)
                .add("executedAt", at.toString())
                .add("expiresAt", later(at, row.getInt("months")).toString())
                .add("bankNo", "SIM-" + row.getString("orderNo").substring(24));
    }

    /** Which of its papers a freeze lacks: number, genuine seal, police numbers (R1.16); null if none. */
    private @Nullable String missing(JsonObject row) throws IOException {
        if (row.getString("leadPoliceNo", "").isBlank()
                || row.getString("secondPoliceNo", "").isBlank()) {
            return "缺少办案民警警官证编号";
        }
        String no = row.getString("paperNo", "");
        if (no.isBlank()) {
            return "缺少法律文书文号";
        }
        JsonStructure papers = read(line.get("/paper-seals?freeze=" + row.getString("id")));
        for (JsonObject paper : papers.asJsonArray().getValuesAs(JsonObject.class)) {
            if (paper.getString("paperNo").equals(no)) {
                return PaperCheck.isGenuine(line, no, paper.getString("seal", "")) ? null : "法律文书印章核验不符";
            }
        }
        return "缺少法律文书";
    }

    private static Instant later(Instant at, int months) {
        return at.atZone(CHINA).plusMonths(months).toInstant();
    }

    private void query(JsonObject row) throws IOException {
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("resultCode", "0000").add("complete", true);
        String account = row.getString("account", "");
        switch (row.getString("kind")) {
            case "TRANSACTIONS" -> answer.add("transactions", flow(account, lastMoment(row)));
            case "HOLDER" -> answer.add("accounts", Json.createArrayBuilder().add(account(account, row)));
            case "ALL_ACCOUNTS" ->
                answer.add(
                        "accounts",
                        Json.createArrayBuilder()
                                .add(account("6217000000000000011", row))
                                .add(account("6217000000000000029", row)));
            case "DYNAMIC" -> {
                post("/account-query-answers/" + row.getString("id"), answer, row);
                answer = Json.createObjectBuilder()
                        .add("resultCode", "0000")
                        .add("complete", true)
                        .add("transactions", flow(account, Instant.parse(row.getString("issuedAt"))));
            }
            case "SINGLE" -> answer.add("transactions", single(row));
            default -> {
                answer = Json.createObjectBuilder()
                        .add("resultCode", "1000")
                        .add("complete", true)
                        .add("remark", "不支持");
            }
        }
        post("/account-query-answers/" + row.getString("id"), answer, row);
    }

    /** The end of the period asked for, or of the order if that comes first. */
    private static Instant lastMoment(JsonObject row) {
        Instant issued = Instant.parse(row.getString("issuedAt"));
        Instant end = LocalDate.parse(row.getString("to"))
                .plusDays(1)
                .atStartOfDay(CHINA)
                .toInstant();
        return end.isBefore(issued) ? end : issued;
    }

    /** Two transactions of the hours before that time. */
    private static JsonArrayBuilder flow(String account, Instant before) {
        return Json.createArrayBuilder()
                .add(transaction(account, before.minusSeconds(5 * 3600), "IN", 5_000_000))
                .add(transaction(account, before.minusSeconds(4 * 3600), "OUT", 4_980_000));
    }

    /** The one transaction that bears the number asked about. */
    private static JsonArrayBuilder single(JsonObject row) {
        Instant at = Instant.parse(row.getString("issuedAt")).minusSeconds(3600);
        return Json.createArrayBuilder()
                .add(transaction("6217000000000000011", at, "OUT", 880_00)
                        .add("serial", row.getString("paramNo"))
                        .add("kind", "消费"));
    }

    private static JsonObjectBuilder transaction(String account, Instant at, String direction, long fen) {
        return Json.createObjectBuilder()
                .add("serial", "SIM" + at.getEpochSecond() + direction)
                .add("account", account)
                .add("direction", direction)
                .add("kind", "转账")
                .add("amountFen", fen)
                .add("at", at.toString())
                .add("otherName", "王五")
                .add("otherAccount", "6217003973592960370");
    }

    private static JsonObjectBuilder account(String number, JsonObject row) {
        String name = row.getString("holderName", "");
        return Json.createObjectBuilder()
                .add("account", number)
                .add("holderName", name.isEmpty() ? "李强" : name)
                .add("credentialType", "01")
                .add(
                        "credentialNo",
                        row.getString("credentialNo", "").isEmpty()
                                ? "440524188001010014"
                                : row.getString("credentialNo"))
                .add("branch", "福州分行")
                .add("type", "活期")
                .add("status", "正常")
                .add("balanceFen", 123_456)
                .add("openedOn", "2023-01-05");
    }

    /** Renewals, extensions, what has ended, whose turn has come: the feeds tell of new orders alone. */
    private void follow() throws IOException {
        for (String state : HOLDING) {
            for (JsonObject row : all("/freezes?state=" + state)) {
                if (row.getBoolean("renewalOrdered", false)) {
                    renew(row);
                }
            }
        }
        for (String state : List.of("EXECUTED", "EXTENDED")) {
            for (JsonObject row : all("/stop-payments?state=" + state)) {
                if (row.getBoolean("extensionOrdered", false)) {
                    JsonObjectBuilder done = Json.createObjectBuilder().add("extended", true);
                    post("/stop-payments/" + row.getString("id") + "/extension-answer", done, row);
                }
            }
        }
        lift("/freezes", OVER);
        lift("/stop-payments", List.of("RELEASED", "EXPIRED"));
        for (String state : List.of("QUEUED", "IN_FORCE")) {
            for (JsonObject row : all("/freezes?state=" + state)) {
                if (!row.getBoolean("confirmed", false)) {
                    takeTurn(row);
                }
            }
        }
        for (JsonObject row : all("/account-queries?kind=DYNAMIC")) {
            if (row.getString("state").equals("WATCHING") && row.containsKey("endOrderedAt")) {
                post("/account-query-answers/" + row.getString("id") + "/ended", Json.createObjectBuilder(), row);
            }
        }
    }

    /** 轮候结果: it holds from the end of the freeze that was before it. */
    private void takeTurn(JsonObject row) throws IOException {
        if (first(HOLDING, row) != null) {
            return;
        }
        JsonObject before = first(OVER, row);
        String since = before == null ? row.getString("startsAt", "") : before.getString("endedAt");
        if (!since.isEmpty()) {
            post("/freezes/" + row.getString("id") + "/queue-answer", frozen(row, Instant.parse(since)), row);
        }
    }

    private void renew(JsonObject row) throws IOException {
        JsonObject view = object(line.get("/freezes/" + row.getString("id")));
        Instant end = Instant.parse(row.getString("expiresAt"));
        post(
                "/freezes/" + row.getString("id") + "/renewal-answer",
                Json.createObjectBuilder()
                        .add("renewed", true)
                        .add(
                                "expiresAt",
                                later(end, view.getInt("renewalOrderedMonths")).toString()),
                row);
    }

    /** Once each; what was lifted by somebody else before is as good. */
    private void lift(String path, List<String> states) throws IOException {
        for (String state : states) {
            for (JsonObject row : all(path + "?state=" + state)) {
                String id = row.getString("id");
                if (lifted.add(id)) {
                    line.post(path + "/" + id + "/lifted", JSON, "{}", "lift-" + id);
                }
            }
        }
    }

    private List<JsonObject> all(String path) throws IOException {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        List<JsonObject> rows;
        do {
            JsonObject piece = object(line.get(path + "&size=" + PIECE + "&cursor=" + cursor));
            rows = rows(piece);
            all.addAll(rows);
            cursor = piece.getString("next", "");
        } while (rows.size() == PIECE);
        return all;
    }

    /** A refusal is told and left at that; only what a repetition may mend is tried again. */
    private void post(String path, JsonObjectBuilder body, JsonObject about) throws IOException {
        Line.Answer answer = line.post(path, JSON, body.build().toString(), null);
        String said = path + " " + about.getString("orderNo", "") + ": " + answer.status() + " " + answer.body();
        if (answer.status() >= 500) {
            throw new IOException(said);
        }
        if (answer.status() >= 400 && answer.status() != 409) {
            progress.accept("模拟银行 simulated bank: " + said);
        }
    }

    private static List<JsonObject> rows(JsonObject piece) {
        return piece.getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static JsonObject object(Line.Answer answer) throws IOException {
        return read(answer).asJsonObject();
    }

    private static JsonStructure read(Line.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("answered " + answer.status() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
