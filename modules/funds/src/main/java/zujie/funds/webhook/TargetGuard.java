package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/**
 * Where calls may go: HTTPS to public addresses, or to hosts that a parameter names. Asked when an address is registered
 * and again before each call, since a name may point elsewhere by then; redirects are never followed.
 */
@ApplicationScoped
class TargetGuard {

    private static final int LONGEST = 500;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** @throws InvalidValue {@code funds.webhook-address} if no call may go there */
    URI require(String url) {
        URI target = uri(url);
        String host = target.getHost();
        if (host == null || url.length() > LONGEST || target.getUserInfo() != null || target.getFragment() != null) {
            throw refused(url);
        }
        if (allowed().contains(host.toLowerCase(Locale.ROOT))) {
            return target;
        }
        if (!"https".equals(target.getScheme())) {
            throw refused(url);
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    throw refused(url);
                }
            }
        } catch (UnknownHostException e) {
            throw refused(url);
        }
        return target;
    }

    private static URI uri(String url) {
        try {
            URI target = new URI(url.strip());
            String scheme = target.getScheme();
            if (!"https".equals(scheme) && !"http".equals(scheme)) {
                throw refused(url);
            }
            return target;
        } catch (URISyntaxException e) {
            throw refused(url);
        }
    }

    private static InvalidValue refused(String url) {
        return InvalidValue.onField("url", "funds.webhook-address", url.substring(0, Math.min(80, url.length())));
    }

    private List<String> allowed() {
        return Arrays.stream(parameters
                        .text("funds.webhook-allowed-hosts", clock.today())
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(host -> !host.equals("-"))
                .toList();
    }

    /** Nothing of our own machine or network, and none of the special ranges. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        if (address instanceof Inet6Address) {
            boolean uniqueLocal = (b[0] & 0xfe) == 0xfc;
            // 2002::/16 and 64:ff9b::/96 carry an IPv4 address that would have to be looked at in turn.
            boolean carriesV4 = b[0] == 0x20 && b[1] == 0x02 || b[0] == 0 && b[1] == 0x64;
            return !uniqueLocal && !carriesV4;
        }
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }
}
