package nl.woonzorgtoets;

import nl.woonzorgtoets.app.FirstLook;
import nl.woonzorgtoets.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Woonzorgtoets {

    public static void main(String[] args) {
        if (Cli.isAsked(args)) {
            System.exit(Cli.run(args));
        }
        SpringApplication service = new SpringApplication(Woonzorgtoets.class);
        service.addListeners(new FirstLook());
        service.run(args);
    }
}
