package zujie.cards.shutdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import zujie.kernel.org.AuthorityRank;

/** Who decided on an order, with what rank on that day. */
@Embeddable
record Approval(
        UUID approver,
        @Column(name = "approver_name") String name,
        @Enumerated(EnumType.STRING) @Column(name = "approver_rank") AuthorityRank rank,
        @Column(name = "decided_at") Instant at) {}
