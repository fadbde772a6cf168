package zujie.casework.taxonomy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 维护诈骗类型: local subtypes, new names, ends; always from a day on, and never for days that are over (R7.1). */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
class ChangeTaxonomy {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 200;
    private static final String OTHER = "F99";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    StoredFraudTypes types;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** A new local subtype of a national type; {@code source} says who decided on it. */
    public record Subtype(
            @NotNull String parent, @NotNull String name, @NotNull LocalDate validFrom, @NotNull String source) {}

    /** Every version of every type, by code and time. */
    public List<FraudTypeRow> all() {
        LocalDate today = clock.today();
        return types.all().stream().map(type -> type.toRow(today)).toList();
    }

    /** @return the code of the subtype, {@code F08.01}. @throws InvalidValue at the input that is wrong */
    public String handle(Subtype subtype) {
        FraudType parent = current("parent", subtype.parent(), subtype.validFrom());
        if (parent.parent() != null) {
            throw InvalidValue.onField("parent", "casework.type-parent");
        }
        LocalDate from = future("validFrom", subtype.validFrom());
        String name = unused(subtype.name(), from);
        long last = types.all().stream()
                .filter(type -> parent.code().equals(type.parent()))
                .map(FraudType::code)
                .distinct()
                .count();
        String code = String.format(Locale.ROOT, "%s.%02d", parent.code(), last + 1);
        database.persist(FraudType.of(
                code,
                from,
                parent.code(),
                name,
                text("source", subtype.source(), LONGEST_SOURCE),
                caller.actor(),
                clock.now()));
        AuditNotes.subject("fraud-type", code);
        return code;
    }

    /** Gives a type another name from a day on; reports of the days before keep the old one. */
    public void rename(String code, String name, LocalDate validFrom, String source) {
        AuditNotes.subject("fraud-type", code);
        LocalDate from = future("validFrom", validFrom);
        FraudType type = current("code", code, from);
        if (!from.isAfter(type.validFrom()) || type.validTo() != null) {
            throw InvalidValue.onField("validFrom", "casework.type-from", type.validFrom());
        }
        String fresh = unused(name, from);
        type.endOn(from.minusDays(1), caller.actor(), clock.now());
        database.persist(FraudType.of(
                code, from, type.parent(), fresh, text("source", source, LONGEST_SOURCE), caller.actor(), clock.now()));
    }

    /** Ends a type: reports received after that day cannot have it. Its subtypes end first, and 其他 never. */
    public void end(String code, LocalDate lastDay, String reason) {
        AuditNotes.subject("fraud-type", code);
        AuditNotes.reason(text("reason", reason, LONGEST_SOURCE));
        LocalDate last = future("lastDay", lastDay);
        FraudType type = current("code", code, last);
        if (OTHER.equals(code)) {
            throw RuleViolation.of("casework.type-other-stays");
        }
        boolean hasSubtypes = types.all().stream()
                .anyMatch(t -> code.equals(t.parent())
                        && (t.validTo() == null || t.validTo().isAfter(last)));
        if (hasSubtypes) {
            throw RuleViolation.of("casework.type-has-subtypes");
        }
        type.endOn(last, caller.actor(), clock.now());
    }

    private FraudType current(String field, String code, LocalDate on) {
        List<FraudType> known =
                types.all().stream().filter(t -> t.code().equals(code)).toList();
        if (known.isEmpty()) {
            throw NotFound.of("casework.type-not-found");
        }
        return known.stream()
                .filter(t -> t.isInForce(on))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "casework.type-not-in-force"));
    }

    /** What is over stays as it was. */
    private LocalDate future(String field, @Nullable LocalDate day) {
        if (day == null || day.isBefore(clock.today())) {
            throw InvalidValue.onField(field, "casework.type-past");
        }
        return day;
    }

    private String unused(String typed, LocalDate on) {
        String name = text("name", typed, LONGEST_NAME);
        if (types.all().stream()
                .anyMatch(t -> t.name().equals(name)
                        && (t.validTo() == null || !t.validTo().isBefore(on)))) {
            throw InvalidValue.onField("name", "casework.type-name-taken");
        }
        return name;
    }

    private static String text(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
    }
}
