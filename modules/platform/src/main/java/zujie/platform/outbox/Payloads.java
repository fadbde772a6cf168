package zujie.platform.outbox;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** JSON of outbox messages. */
final class Payloads {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Payloads() {}

    static String write(Object payload) {
        return JSONB.toJson(payload);
    }

    static <T> T read(String json, Class<T> type) {
        return JSONB.fromJson(json, type);
    }
}
