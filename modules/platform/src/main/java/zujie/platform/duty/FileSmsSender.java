package zujie.platform.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes messages to a file a day below {@code ZUJIE_DATA_DIR/sms}, one JSON object a line, for a gateway or a reader to fetch. */
@ApplicationScoped
class FileSmsSender implements SmsSender {

    @Inject
    @ConfigProperty(name = "zujie.data.dir", defaultValue = "var")
    String dataFolder;

    @Override
    public void send(UUID id, Sms sms) throws IOException {
        Instant now = Clock.systemUTC().instant();
        Path folder = Path.of(dataFolder).resolve("sms");
        Files.createDirectories(folder);
        String line = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("at", now.toString())
                .add("phone", sms.phone())
                .add("text", sms.text())
                .build()
                .toString();
        Path file = folder.resolve(LocalDate.ofInstant(now, ZoneOffset.UTC) + ".jsonl");
        Files.write(
                file,
                (line + "\n").getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
