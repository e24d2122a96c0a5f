package nl.woonzorgtoets.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.base.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password against the local accounts.
 *
 * @param reaches in which frameworks the account of a role has that role
 */
public record LocalAuthentication(Accounts accounts, LoginThrottle throttle, Function<Role, Reach> reaches)
        implements AuthenticationProvider {

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
                role.get().account(), null, List.of(new RoleIn(role.get(), reaches.apply(role.get()))));
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
