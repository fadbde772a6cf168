package zujie.platform.demo;

import java.time.Instant;

/** What both clocks show; {@code movable} only in demo mode. */
public record ClockView(Instant business, Instant system, boolean movable) {}
