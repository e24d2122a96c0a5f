package nl.woonzorgtoets.web.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real port, with the regelset that is shipped. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class OpenPages {

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("woonzorgtoets-pages");
        registry.add("woonzorgtoets.data", data::toString);
        registry.add("woonzorgtoets.thema", () -> data.resolve("theme.css").toString());
        for (String account : new String[] {"beoordelaar", "beleid", "auditor", "beheer"}) {
            registry.add("woonzorgtoets.wachtwoord." + account, () -> "geheim-" + account);
        }
    }

    protected Browser browser() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    protected Browser signedIn(String account) {
        Browser browser = browser();
        browser.signIn(account);
        return browser;
    }

    protected Path data() {
        return Path.of(environment.getRequiredProperty("woonzorgtoets.data"));
    }
}
