package nl.woonzorgtoets.accounts;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;

/** The accounts of this installation and how they are checked. */
@Configuration(proxyBeanMethods = false)
class AccountsRoom {

    @Bean
    Accounts accounts(Environment environment) {
        Path data = Path.of(environment.getProperty("woonzorgtoets.data", "data"));
        return Accounts.open(data, role -> environment.getProperty("woonzorgtoets.wachtwoord." + role.account()));
    }

    @Bean
    FrameworksOfAccounts frameworksOfAccounts(Environment environment) {
        return FrameworksOfAccounts.read(
                role -> environment.getProperty("woonzorgtoets.toegang." + role.account() + ".kaders"));
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, Clock clock, FrameworksOfAccounts frameworks) {
        return new ProviderManager(new LocalAuthentication(accounts, new LoginThrottle(clock), frameworks::of));
    }
}
