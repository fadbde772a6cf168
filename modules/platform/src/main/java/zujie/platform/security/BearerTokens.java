package zujie.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.TokenCaller;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;

/**
 * Checks the bearer tokens of programs: signature, issuer, audience, expiry. Keys are kept for a day, so that tokens
 * already issued go on working while Keycloak is away; a verified token is remembered until it expires, since the
 * signature check is what a call costs most.
 */
@ApplicationScoped
class BearerTokens {

    private static final int MOST_REMEMBERED = 10_000;
    /** Clocks of two servers differ by little; the library's own minute would lengthen every token by as much. */
    private static final int SKEW_SECONDS = 5;

    private static final String SCHEME = "Bearer ";

    @Inject
    OidcSettings settings;

    private DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Map<String, Verified> remembered = new ConcurrentHashMap<>();

    private record Verified(TokenCaller caller, Set<String> roles, long expiresAtMillis) {}

    @PostConstruct
    void prepare() {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            URI.create(settings.getCertificates()).toURL())
                    .retrying(true)
                    .outageTolerant(Duration.ofDays(1).toMillis())
                    .build();
            processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
            DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                    settings.getAudience(),
                    new JWTClaimsSet.Builder().issuer(settings.getIssuer()).build(),
                    Set.of("sub", "exp"));
            claims.setMaxClockSkew(SKEW_SECONDS);
            processor.setJWTClaimsSetVerifier(claims);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException("oidc.issuer is not an address", e);
        }
    }

    AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            if (!context.isProtected() && !context.isAuthenticationRequest()) {
                return context.doNothing();
            }
            return refuse(response, "Bearer realm=\"zujie\"", "platform.unauthenticated");
        }
        Verified caller = verify(header.substring(SCHEME.length()).trim());
        if (caller == null) {
            return refuse(response, "Bearer realm=\"zujie\", error=\"invalid_token\"", "platform.token-invalid");
        }
        return context.notifyContainerAboutLogin(caller.caller(), caller.roles());
    }

    private @Nullable Verified verify(String token) {
        long now = Clock.systemUTC().millis();
        Verified known = remembered.get(token);
        if (known != null && known.expiresAtMillis() > now) {
            return known;
        }
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> roles = claims.getStringListClaim("roles");
            String name = claims.getStringClaim("preferred_username");
            if (name == null) {
                return null;
            }
            Set<String> codes = roles == null ? Set.of() : Set.copyOf(new HashSet<>(roles));
            Verified verified = new Verified(
                    new TokenCaller(name, codes),
                    codes,
                    claims.getExpirationTime().getTime());
            remember(token, verified, now);
            return verified;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return null;
        }
    }

    private void remember(String token, Verified verified, long now) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.values().removeIf(v -> v.expiresAtMillis() <= now);
        }
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(token, verified);
        }
    }

    /** Written here, since the server's own page for 401 is HTML. */
    private static AuthenticationStatus refuse(HttpServletResponse response, String challenge, String code) {
        byte[] body = Problem.of(401, code, Texts.CHINESE).json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", challenge);
        response.setContentType(Problem.MEDIA_TYPE.toString());
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
