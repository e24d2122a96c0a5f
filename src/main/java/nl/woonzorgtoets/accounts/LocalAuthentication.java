package nl.woonzorgtoets.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.accounts.LoginThrottle.Visitor;
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
        Visitor visitor = new Visitor(origin(attempt), role.map(Role::account).orElse("onbekend"));
        String password = String.valueOf(attempt.getCredentials());
        mayTry(visitor);
        if (role.isEmpty() || !accounts.wasRight(role.get(), password)) {
            oneAtATime(visitor, role, password);
        }
        throttle.succeeded(visitor);
        return UsernamePasswordAuthenticationToken.authenticated(
                role.get().account(), null, List.of(new RoleIn(role.get(), reaches.apply(role.get()))));
    }

    private void mayTry(Visitor visitor) {
        Duration wait = throttle.wait(visitor);
        if (!wait.isZero()) {
            throw new TooManyTriesException(wait);
        }
    }

    /** Asking, trying and counting is one step: of many guesses at the same moment no more are tried than one after another. */
    private void oneAtATime(Visitor visitor, Optional<Role> role, String password) {
        synchronized (accounts) {
            mayTry(visitor);
            if (role.isEmpty() || !accounts.isRight(role.get(), password)) {
                throttle.missed(visitor);
                LOG.warn("Aanmelden mislukt: herkomst {}, account {}", visitor.address(), visitor.account());
                throw new BadCredentialsException("Naam of wachtwoord klopt niet.");
            }
        }
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
