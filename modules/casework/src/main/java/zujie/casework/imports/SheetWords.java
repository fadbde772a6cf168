package zujie.casework.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;

/** What the words in a sheet stand for: people write 工商银行, 中国工商银行福州分行 or its code. */
@ApplicationScoped
class SheetWords {

    private static final List<String> CHANNELS = List.of("96110", "110", "COUNTER", "BANK");
    private static final Pattern SIGNS = Pattern.compile("[、，,/及和与（）()类诈骗]");

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Organisations organisations;

    /** @throws InvalidValue {@code casework.import-type-unknown} if no type, or more than one, is called so */
    String fraudType(String typed, Instant received) {
        if (typed.isEmpty()) {
            throw InvalidValue.onField("fraudType", "casework.text-missing");
        }
        Map<String, String> names = fraudTypes.names(LocalDate.ofInstant(received, BusinessClock.ZONE));
        String plain = plain(typed);
        String part = null;
        for (Map.Entry<String, String> type : names.entrySet()) {
            String name = plain(type.getValue());
            if (type.getKey().equalsIgnoreCase(typed) || name.equals(plain)) {
                return type.getKey();
            }
            if (plain.length() > 1 && name.length() > 1 && (name.contains(plain) || plain.contains(name))) {
                part = part == null ? type.getKey() : "";
            }
        }
        if (part == null || part.isEmpty()) {
            throw InvalidValue.onField("fraudType", "casework.import-type-unknown", typed);
        }
        return part;
    }

    /** {@code OTHER} for what is no way of ours. */
    String channel(String typed) {
        String plain = Normaliser.compact(typed);
        return CHANNELS.stream()
                .filter(code -> plain.equalsIgnoreCase(code)
                        || plain.equals(Normaliser.compact(Texts.get(Texts.CHINESE, "casework.channel." + code)))
                        || Character.isDigit(code.charAt(0)) && plain.contains(code))
                .findFirst()
                .orElse("OTHER");
    }

    /** Code of the head office; null if no bank of ours is called so. */
    @Nullable
    String bank(String typed) {
        String plain = Normaliser.compact(typed);
        return organisations.headOffices(OrgKind.BANK).stream()
                .filter(bank -> bank.code().equals(plain)
                        || plain.contains(bank.shortName())
                        || plain.contains(bank.name())
                        || plain.length() > 3 && bank.name().contains(plain))
                .map(Organisation::code)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return SIGNS.matcher(Normaliser.compact(name)).replaceAll("");
    }
}
