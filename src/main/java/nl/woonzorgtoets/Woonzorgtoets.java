package nl.woonzorgtoets;

import nl.woonzorgtoets.app.FirstLook;
import nl.woonzorgtoets.app.RulesAhead;
import nl.woonzorgtoets.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Spring looks for parts only in the rooms that have them: to open every class takes a second of each start. */
@SpringBootApplication(
        scanBasePackages = {
            "nl.woonzorgtoets.accounts",
            "nl.woonzorgtoets.app",
            "nl.woonzorgtoets.archive.sqlite",
            "nl.woonzorgtoets.filing",
            "nl.woonzorgtoets.report",
            "nl.woonzorgtoets.web"
        })
public class Woonzorgtoets {

    public static void main(String[] args) {
        if (Cli.isAsked(args)) {
            System.exit(Cli.run(args));
        }
        SpringApplication service = new SpringApplication(Woonzorgtoets.class);
        service.addListeners(new FirstLook());
        service.addInitializers(new RulesAhead());
        service.run(args);
    }
}
