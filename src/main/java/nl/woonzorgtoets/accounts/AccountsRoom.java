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
    Persons persons(Environment environment, Clock clock) {
        Path data = Path.of(environment.getProperty("woonzorgtoets.data", "data"));
        int years = environment.getProperty("woonzorgtoets.personen.naam-bewaren-jaren", Integer.class, Persons.YEARS);
        return new Persons(data, years, clock);
    }

    @Bean
    StillTheSame stillTheSame(Persons persons) {
        return new StillTheSame(persons);
    }

    @Bean
    AuthenticationManager authenticationManager(
            Accounts accounts, Persons persons, Clock clock, FrameworksOfAccounts frameworks) {
        return new ProviderManager(
                new LocalAuthentication(accounts, persons, new LoginThrottle(clock), frameworks::of));
    }
}
