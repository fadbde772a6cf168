package zujie.directory.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;

/** An account in full; see {@link AccountRow}. */
public record AccountView(
        UUID id,
        String username,
        String name,
        String policeNo,
        String phone,
        String orgCode,
        String orgName,
        String status,
        List<String> roles,
        @Nullable AuthorityRank rank) {}
