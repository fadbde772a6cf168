package zujie.casework.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the inputs of a new report. */
final class TypedForm implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Pattern LINE = Pattern.compile("(transfers|contacts|losses):(\\d{1,2}):(\\w+)");
    private static final int MOST_LINES = 50;

    final HashMap<String, String> fields = new HashMap<>();
    final ArrayList<Map<String, String>> transfers = new ArrayList<>();
    final ArrayList<Map<String, String>> contacts = new ArrayList<>();
    final ArrayList<Map<String, String>> losses = new ArrayList<>();
    boolean noTransfer;

    TypedForm() {
        fields.put("channel", ReportChannel.POLICE_110.code());
        addTransfer();
        addContact();
    }

    void addTransfer() {
        transfers.add(new HashMap<>());
    }

    void addContact() {
        contacts.add(new HashMap<>(Map.of("kind", Contact.Kind.SHOWN_NUMBER.name())));
    }

    /** Drops lines in which nothing was typed. */
    void keepFilled() {
        transfers.removeIf(TypedLines::isBlank);
        contacts.removeIf(TypedLines::isBlank);
        losses.removeIf(line -> line.getOrDefault("kind", "").isBlank());
    }

    /** One empty line where there is none, so that there is something to type into. */
    void offerLines() {
        if (transfers.isEmpty()) {
            addTransfer();
        }
        if (contacts.isEmpty()) {
            addContact();
        }
    }

    /** Puts lines behind those that are filled. */
    void take(List<Map<String, String>> moreTransfers, List<Map<String, String>> moreContacts, String moreBrief) {
        keepFilled();
        moreTransfers.forEach(line -> transfers.add(new HashMap<>(line)));
        moreContacts.stream()
                .filter(line -> contacts.stream().noneMatch(c -> Objects.equals(line.get("value"), c.get("value"))))
                .forEach(line -> contacts.add(new HashMap<>(line)));
        offerLines();
        String brief = text("brief");
        if (!moreBrief.isEmpty() && !brief.contains(moreBrief)) {
            fields.put("brief", brief.isBlank() ? moreBrief : brief + "\n" + moreBrief);
        }
    }

    /** Puts back what was kept: {@code name}, {@code transfers:0:payeeAccount}. */
    void restore(Map<String, String> kept) {
        kept.forEach((name, value) -> {
            Matcher line = LINE.matcher(name);
            if (line.matches()) {
                at(lines(line.group(1)), Integer.parseInt(line.group(2))).put(line.group(3), value);
            } else if ("noTransfer".equals(name)) {
                noTransfer = Boolean.parseBoolean(value);
            } else {
                fields.put(name, value);
            }
        });
    }

    private List<Map<String, String>> lines(String name) {
        return switch (name) {
            case "transfers" -> transfers;
            case "contacts" -> contacts;
            default -> losses;
        };
    }

    private String text(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    private static Map<String, String> at(List<Map<String, String>> lines, int index) {
        while (lines.size() <= Math.min(index, MOST_LINES - 1)) {
            lines.add(new HashMap<>());
        }
        return lines.get(Math.min(index, MOST_LINES - 1));
    }

    /** @throws zujie.kernel.rule.InvalidValue at the input that is wrong */
    ReportEntry entry(Instant openedAt, LocalDate today) {
        List<ReportEntry.TransferEntry> sent = new ArrayList<>();
        for (Map<String, String> line : transfers) {
            sent.add(TypedLines.transfer(line, "transfers[" + sent.size() + "].", today));
        }
        Instant received = TypedTime.read("receivedAt", fields.get("receivedAt"), today);
        return new ReportEntry(
                fields.get("reportNo"),
                text("channel"),
                text("fraudType"),
                TypedLines.fen("lossFen", fields.get("lossFen")),
                text("brief"),
                received == null ? openedAt : received,
                noTransfer,
                new ReportEntry.VictimEntry(text("name"), text("phone"), fields.get("identityNumber")),
                sent,
                contacts.stream().map(TypedLines::contact).toList());
    }
}
