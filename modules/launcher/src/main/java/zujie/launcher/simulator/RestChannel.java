package zujie.launcher.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A bank that speaks REST: it follows the feeds, and waits for stops by long-poll when asked to. */
final class RestChannel implements Channel {

    private final Line line;
    private final RestClerk clerk;
    private final int seconds;
    private String cursor = "";

    /** @param seconds how long a call waits for the next order; 0 for not at all */
    RestChannel(Line line, int seconds, Consumer<String> progress) {
        this.line = line;
        this.clerk = new RestClerk(line, progress);
        this.seconds = seconds;
    }

    @Override
    public List<Order> fetch() throws IOException {
        clerk.turn();
        Line.Answer answer = line.get("/stop-payments/next?size=100&seconds=" + seconds + "&cursor=" + cursor);
        if (answer.status() != 200) {
            throw new IOException("the feed answers " + answer.status() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject piece = reader.readObject();
            cursor = piece.getString("next", cursor);
            List<Order> orders = new ArrayList<>();
            for (JsonObject row : piece.getJsonArray("rows").getValuesAs(JsonObject.class)) {
                if (row.getString("state").equals("ISSUED")) {
                    orders.add(new Order(
                            row.getString("orderNo"),
                            row.getString("id"),
                            row.getJsonNumber("amountFen").longValue(),
                            Instant.parse(row.getString("issuedAt"))));
                }
            }
            return orders;
        }
    }

    @Override
    public boolean answer(Order order, long balanceFen, String serial) throws IOException {
        String body = Json.createObjectBuilder()
                .add("resultCode", balanceFen < order.amountFen() ? "1200" : "0000")
                .add("accountBalanceFen", balanceFen)
                .add("executedAt", order.at().toString())
                .build()
                .toString();
        return line.post("/stop-payments/" + order.ref() + "/answer", "application/json", body, serial)
                        .status()
                == 200;
    }

    @Override
    public String serial() {
        return UUID.randomUUID().toString();
    }
}
