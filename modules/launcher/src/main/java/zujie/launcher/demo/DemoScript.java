package zujie.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * All steps in their order: {@code index.json} lists the files, each file is an array of steps, and of {@code {"include":
 * "leads.json"}} where another file's steps stand.
 */
record DemoScript(List<DemoStep> steps) {
    DemoScript {
        steps = List.copyOf(steps);
    }

    static DemoScript load() {
        List<DemoStep> steps = new ArrayList<>();
        for (JsonValue file : array("index.json")) {
            String name = ((JsonString) file).getString();
            steps.addAll(parse(name, array(name)));
        }
        return new DemoScript(steps);
    }

    static List<DemoStep> parse(String file, JsonArray array) {
        String stem = file.replaceAll("\\.json$", "");
        List<DemoStep> steps = new ArrayList<>();
        for (JsonValue value : array) {
            String place = stem + "#" + (steps.size() + 1);
            if (!(value instanceof JsonObject object)) {
                throw new DemoFailure(place + ": not an object");
            }
            if (object.get("include") instanceof JsonString other) {
                steps.addAll(parse(other.getString(), array(other.getString())));
                continue;
            }
            steps.add(DemoStep.of(place, object));
        }
        return steps;
    }

    private static JsonArray array(String name) {
        try (InputStream in = DemoScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DemoFailure("the demo's file " + name + " is missing");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readArray();
            }
        } catch (IOException | JsonException e) {
            throw new DemoFailure("the demo's file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
