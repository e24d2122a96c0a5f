package nl.woonzorgtoets;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Woonzorgtoets {

    public static void main(String[] args) {
        SpringApplication.run(Woonzorgtoets.class, args);
    }
}
