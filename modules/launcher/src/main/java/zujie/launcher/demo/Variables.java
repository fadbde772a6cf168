package zujie.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What earlier answers left for later steps: {@code "save": {"report": "$.id"}} and then {@code ${report}}; moments,
 * {@code ${at:-16d 11:00:12}}, or {@code ${stamp:…}} as messages write them; and days, {@code ${day:-30d}}.
 */
final class Variables {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(at:[^}]+|stamp:[^}]+|day:[^}]+|[A-Za-z0-9_.-]+)}");
    private static final Pattern PATH_PART = Pattern.compile("\\.([^.\\[\\]]+)|\\[(\\d{1,6})]");

    private static final String MOMENT = "at:";
    private static final String STAMP = "stamp:";
    private static final String DAY = "day:";

    private final Map<String, String> values = new HashMap<>();
    private final DemoTime times;

    Variables(DemoTime times) {
        this.times = times;
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            if (name.startsWith(MOMENT)) {
                return times.read(name.substring(MOMENT.length())).toString();
            }
            if (name.startsWith(STAMP)) {
                return times.stamp(name.substring(STAMP.length()));
            }
            if (name.startsWith(DAY)) {
                return times.day(name.substring(DAY.length())).toString();
            }
            String value = values.get(name);
            if (value == null) {
                throw new DemoFailure("no earlier step saved ${" + match.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    JsonValue fill(JsonValue value) {
        if (value instanceof JsonString string) {
            return Json.createValue(fill(string.getString()));
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder filled = Json.createArrayBuilder();
            array.forEach(element -> filled.add(fill(element)));
            return filled.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder filled = Json.createObjectBuilder();
            object.forEach((name, element) -> filled.add(fill(name), fill(element)));
            return filled.build();
        }
        return value;
    }

    /** Takes a value out of an answer by a path such as {@code $.items[0].id}. */
    void save(String name, String path, JsonValue answer) {
        JsonValue found = answer;
        Matcher part = PATH_PART.matcher(path);
        int end = 1;
        while (path.startsWith("$") && part.find(end) && part.start() == end) {
            found = step(found, part.group(1), part.group(2));
            end = part.end();
        }
        if (!path.startsWith("$") || end != path.length()) {
            throw new DemoFailure("not a path: '" + path + "'");
        }
        if (found instanceof JsonString string) {
            values.put(name, string.getString());
        } else if (found instanceof JsonNumber number) {
            values.put(name, number.toString());
        } else {
            throw new DemoFailure("the answer has no text or number at " + path + ": " + answer);
        }
    }

    private static JsonValue step(JsonValue value, String field, String index) {
        if (field != null && value instanceof JsonObject object) {
            return object.getOrDefault(field, JsonValue.NULL);
        }
        if (index != null && value instanceof JsonArray array && Integer.parseInt(index) < array.size()) {
            return array.get(Integer.parseInt(index));
        }
        return JsonValue.NULL;
    }
}
