package zujie.casework.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.platform.clock.BusinessClock;

/**
 * 追问话术: what the officer asks the victim, by fraud type; data of {@code questions.csv}. They are words to be spoken to
 * people in China and stand in Chinese in both languages of the screens.
 */
@Named
@ApplicationScoped
public class Questions {

    @Inject
    BusinessClock clock;

    private final List<Line> lines = read();

    private record Line(String type, LocalDate from, String question) {}

    /** The questions of that type in force today, in order; of a local subtype those of its type; empty for no type. */
    public List<String> of(@Nullable String type) {
        LocalDate today = clock.today();
        String national = type == null ? "" : type.split("\\.", 2)[0];
        return lines.stream()
                .filter(line -> line.type().equals(national) && !line.from().isAfter(today))
                .map(Line::question)
                .toList();
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Questions.class.getResourceAsStream("/zujie/casework/questions.csv")) {
            if (in == null) {
                throw new IllegalStateException("questions.csv is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(",", 3);
                    lines.add(new Line(parts[0], LocalDate.parse(parts[1]), parts[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
