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
 * Checks name and password against the shared accounts and those of persons.
 *
 * @param reaches in which frameworks the shared account of a role has that role
 */
public record LocalAuthentication(
        Accounts accounts, Persons persons, LoginThrottle throttle, Function<Role, Reach> reaches)
        implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAuthentication.class);

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<Candidate> candidate = candidate(attempt.getName());
        Visitor visitor =
                new Visitor(origin(attempt), candidate.map(Candidate::account).orElse("onbekend"));
        String password = String.valueOf(attempt.getCredentials());
        mayTry(visitor);
        if (candidate.isEmpty()
                || persons.asksCode(candidate.get().account())
                || !accounts.wasRight(candidate.get().hash(), password)) {
            oneAtATime(visitor, candidate, password, code(attempt));
        }
        throttle.succeeded(visitor);
        return letIn(candidate.get());
    }

    private Optional<Candidate> candidate(String name) {
        Optional<Role> role = Role.ofAccount(name);
        if (role.isPresent()) {
            Role it = role.get();
            return Optional.of(
                    new Candidate(it.account(), accounts.hash(it), List.of(new RoleIn(it, reaches.apply(it)))));
        }
        return persons.idOf(name)
                .flatMap(persons::find)
                .filter(Person::mayComeIn)
                .map(it -> new Candidate(it.id(), it.hash(), it.held()));
    }

    /** What was checked goes with it: {@link StillTheSame} sees whether it is so yet. */
    private static Authentication letIn(Candidate candidate) {
        UsernamePasswordAuthenticationToken in =
                UsernamePasswordAuthenticationToken.authenticated(candidate.account(), null, candidate.roles());
        if (Persons.isPerson(candidate.account())) {
            in.setDetails(candidate);
        }
        return in;
    }

    private void mayTry(Visitor visitor) {
        Duration wait = throttle.wait(visitor);
        if (!wait.isZero()) {
            throw new TooManyTriesException(wait);
        }
    }

    /** Asking, trying and counting is one step: of many guesses at the same moment no more are tried than one after another. */
    private void oneAtATime(Visitor visitor, Optional<Candidate> candidate, String password, String code) {
        synchronized (accounts) {
            mayTry(visitor);
            if (candidate.isEmpty()
                    || !accounts.isRight(candidate.get().hash(), password)
                    || !persons.passes(candidate.get().account(), code)) {
                throttle.missed(visitor);
                LOG.warn("Aanmelden mislukt: herkomst {}, account {}", visitor.address(), visitor.account());
                throw new BadCredentialsException("Naam of wachtwoord klopt niet.");
            }
        }
    }

    private static String code(Authentication attempt) {
        return attempt.getDetails() instanceof SignInDetails details ? details.code() : null;
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
