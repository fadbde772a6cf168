package zujie.casework.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labelled messages, and what of a recogniser's findings agrees with them. */
final class LabelledMessages {

    private static final Pattern LABEL = Pattern.compile("\\{(?<kind>[A-Z_]+)(?:=(?<value>[^|}]*))?\\|(?<text>[^}]*)}");

    record Label(FindingKind kind, int start, int end, String value) {

        boolean agreesWith(Finding finding) {
            return finding.kind() == kind
                    && finding.value().equals(value)
                    && finding.start() < end
                    && start < finding.end();
        }
    }

    record Message(String text, List<Label> labels) {}

    private LabelledMessages() {}

    static List<Message> all() {
        try (InputStream in = Objects.requireNonNull(
                LabelledMessages.class.getResourceAsStream("/zujie/casework/intake/messages.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(file.split("\n---\n"))
                    .map(LabelledMessages::message)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message message(String marked) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher m = LABEL.matcher(marked);
        int at = 0;
        while (m.find()) {
            text.append(marked, at, m.start());
            int start = text.length();
            text.append(m.group("text"));
            String value = m.group("value") == null ? m.group("text") : m.group("value");
            labels.add(new Label(FindingKind.valueOf(m.group("kind")), start, text.length(), value));
            at = m.end();
        }
        text.append(marked.substring(at));
        return new Message(text.toString().strip(), labels);
    }
}
