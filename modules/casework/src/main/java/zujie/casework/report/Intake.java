package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** Checks what an officer typed about a call. */
@ApplicationScoped
class Intake {

    private static final int LONGEST_BRIEF = 4000;
    private static final int MOST_PARTS = 50;

    @Inject
    BusinessClock clock;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Organisations organisations;

    /** What is known of the call. {@code lossFen} is null if it is the sum of the transfers. */
    record Facts(ReportChannel channel, String fraudType, @Nullable Long lossFen, String brief, Instant receivedAt) {}

    /** @throws InvalidValue at the input that is wrong */
    Facts facts(ReportEntry entry) {
        Instant now = clock.now();
        Instant received = entry.receivedAt() == null ? now : entry.receivedAt();
        if (received.isAfter(now)) {
            throw InvalidValue.onField("receivedAt", "casework.time-in-future");
        }
        if (!fraudTypes
                .inForce(LocalDate.ofInstant(received, BusinessClock.ZONE))
                .contains(entry.fraudType())) {
            throw InvalidValue.onField("fraudType", "casework.choice-unknown");
        }
        if (entry.lossFen() != null && entry.lossFen() < 0) {
            throw InvalidValue.onField("lossFen", "kernel.money-negative");
        }
        return new Facts(
                ReportChannel.of(entry.channel()),
                entry.fraudType(),
                entry.lossFen(),
                Typed.required("brief", entry.brief(), LONGEST_BRIEF),
                received);
    }

    Victim victim(ReportEntry entry) {
        return Victim.of(entry.victim(), clock.today());
    }

    List<TransferFacts> transfers(ReportEntry entry) {
        List<TransferFacts> facts = new ArrayList<>();
        for (ReportEntry.TransferEntry transfer : few("transfers", entry.transfers())) {
            facts.add(transfer(transfer, "transfers[" + facts.size() + "]."));
        }
        return facts;
    }

    TransferFacts transfer(ReportEntry.TransferEntry entry, String at) {
        return TransferFacts.of(entry, at, this::isBank, clock.now());
    }

    List<Contact.Facts> contacts(ReportEntry entry) {
        List<Contact.Facts> facts = new ArrayList<>();
        for (ReportEntry.ContactEntry contact : few("contacts", entry.contacts())) {
            facts.add(Contact.Facts.of(contact, "contacts[" + facts.size() + "]."));
        }
        return facts;
    }

    private boolean isBank(String code) {
        return organisations
                .find(code)
                .filter(o -> o.kind() == OrgKind.BANK && "HEAD".equals(o.level()))
                .isPresent();
    }

    private static <T> List<T> few(String field, @Nullable List<T> parts) {
        List<T> given = parts == null ? List.of() : parts;
        if (given.size() > MOST_PARTS) {
            throw InvalidValue.onField(field, "casework.too-many", MOST_PARTS);
        }
        return given;
    }
}
