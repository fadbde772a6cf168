package zujie.casework.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the victim of a report is, unmasked: for matching between modules, never to be shown or written to a log. */
public interface Victims {

    /**
     * What a victim is known by.
     *
     * @param identity null if unknown
     * @param accounts from which money went
     */
    record Means(String phone, @Nullable String identity, List<String> accounts) {

        public Means {
            accounts = List.copyOf(accounts);
        }

        @Override
        public String toString() {
            return "Means";
        }
    }

    /** @throws zujie.kernel.rule.NotFound {@code casework.report-not-found} outside the caller's scope */
    Means of(UUID reportId);
}
