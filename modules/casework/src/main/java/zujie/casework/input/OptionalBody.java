package zujie.casework.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.platform.rest.JsonConfiguration;

/** Reads the JSON of a request whose body may be left out, as strictly as any other. */
public final class OptionalBody {

    private static final JsonConfiguration JSON = new JsonConfiguration();

    private OptionalBody() {}

    /** The body; empty if there is none. @throws jakarta.json.bind.JsonbException if it is malformed */
    public static <T> Optional<T> read(@Nullable String json, Class<T> type) {
        return json == null || json.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(JSON.getContext(type).fromJson(json, type));
    }
}
