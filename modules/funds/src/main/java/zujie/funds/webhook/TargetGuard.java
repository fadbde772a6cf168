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
 * and again before each call, since a name may point elsewhere by then; the call goes to the very address that was
 * looked at, and redirects are never followed.
 */
@ApplicationScoped
class TargetGuard {

    private static final int LONGEST = 500;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** A target with the address of its name that was looked at. */
    record Pinned(URI uri, InetAddress address) {}

    /** @throws InvalidValue {@code funds.webhook-address} if no call may go there */
    URI require(String url) {
        URI target = allowedForm(url);
        if (!isAllowed(target)) {
            try {
                pin(url);
            } catch (UnknownHostException e) {
                throw refused(url);
            }
        }
        return target;
    }

    /**
     * Looks the name up, once, for one call.
     *
     * @throws InvalidValue {@code funds.webhook-address} if no call may go there
     * @throws UnknownHostException if the name is not known now; it may be later
     */
    Pinned pin(String url) throws UnknownHostException {
        URI target = allowedForm(url);
        InetAddress[] found = resolve(target.getHost());
        if (!isAllowed(target)) {
            for (InetAddress address : found) {
                if (!isPublic(address)) {
                    throw refused(url);
                }
            }
        }
        return new Pinned(target, found[0]);
    }

    InetAddress[] resolve(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    private boolean isAllowed(URI target) {
        return allowed().contains(target.getHost().toLowerCase(Locale.ROOT));
    }

    private URI allowedForm(String url) {
        URI target = uri(url);
        String host = target.getHost();
        if (host == null || url.length() > LONGEST || target.getUserInfo() != null || target.getFragment() != null) {
            throw refused(url);
        }
        if (!isAllowed(target) && !"https".equals(target.getScheme())) {
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
