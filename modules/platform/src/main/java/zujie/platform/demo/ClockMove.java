package zujie.platform.demo;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** To when the business clock is to be moved. */
public record ClockMove(@NotNull @JsonbProperty("to") Instant to) {}
