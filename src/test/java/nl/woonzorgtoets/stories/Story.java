package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with its own archive and its own copy of the rules, and people with browsers in front of it. */
@ExtendWith(NeedsChromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class Story {

    @RegisterExtension
    final AfterTestExecutionCallback onFailure = context -> context.getExecutionException()
            .ifPresent(e -> this.people.forEach(it -> it.photographs("where-it-went-wrong")));

    private final List<Person> people = new ArrayList<>();
    private String name;

    @Autowired
    private Environment environment;

    @Autowired
    private RulesFolders folders;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("woonzorgtoets-stories");
        copy(Path.of("rules"), folder.resolve("rules"));
        registry.add("woonzorgtoets.data", () -> folder.resolve("data").toString());
        registry.add("woonzorgtoets.regels", () -> folder.resolve("rules").toString());
        registry.add("woonzorgtoets.thema", () -> folder.resolve("theme.css").toString());
        for (String account : List.of("beoordelaar", "beleid", "auditor", "beheer")) {
            registry.add("woonzorgtoets.wachtwoord." + account, () -> "geheim-" + account);
        }
    }

    @BeforeEach
    void begin(TestInfo test) {
        name = test.getTestMethod()
                .orElseThrow()
                .getName()
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @AfterEach
    void end() {
        people.forEach(Person::leaves);
    }

    /** Somebody at the page to sign in. */
    protected Person somebody(Device device) {
        Person person = new Person(address(), device, new Album(name, device));
        people.add(person);
        return person;
    }

    protected Person signedIn(String account, Device device) {
        return somebody(device).signsIn(account);
    }

    protected Person assessor(Device device) {
        return signedIn("beoordelaar", device);
    }

    protected final String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    protected final Path rules() {
        return Path.of(environment.getRequiredProperty("woonzorgtoets.regels"));
    }

    protected final Path theme() {
        return Path.of(environment.getRequiredProperty("woonzorgtoets.thema"));
    }

    /** Puts a file of the rules back, and goes on when the service judges by the same rules as before. */
    protected final void restore(String file, String text, String regelset) throws IOException {
        Files.writeString(rules().resolve(file), text);
        Instant end = Instant.now().plusSeconds(60);
        while (!regelset.equals(activeRules()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(activeRules()).isEqualTo(regelset);
    }

    /** By which rules the service judges. */
    protected final String activeRules() {
        return folders.here().release().state().hash();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
