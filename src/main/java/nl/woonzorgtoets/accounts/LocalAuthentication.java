package nl.woonzorgtoets.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password against the local accounts. */
public record LocalAuthentication(Accounts accounts, LoginThrottle throttle) implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAuthentication.class);

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<Role> role = Role.ofAccount(attempt.getName());
        String visitor = origin(attempt) + " " + role.map(Role::account).orElse("onbekend");
        Duration wait = throttle.wait(visitor);
        if (!wait.isZero()) {
            throw new TooManyTriesException(wait);
        }
        if (role.isEmpty() || !accounts.isRight(role.get(), String.valueOf(attempt.getCredentials()))) {
            throttle.missed(visitor);
            LOG.warn("Aanmelden mislukt: herkomst en account {}", visitor);
            throw new BadCredentialsException("Naam of wachtwoord klopt niet.");
        }
        throttle.succeeded(visitor);
        return UsernamePasswordAuthenticationToken.authenticated(
                role.get().account(),
                null,
                List.of(new SimpleGrantedAuthority(role.get().authority())));
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
