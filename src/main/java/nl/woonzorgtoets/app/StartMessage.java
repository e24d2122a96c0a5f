package nl.woonzorgtoets.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Accounts;
import nl.woonzorgtoets.accounts.FrameworksOfAccounts;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it is, how to get in, and how to judge a first dossier. */
@Component
class StartMessage {

    private static final Path DOSSIERS = Path.of("cases", "dossiers");

    private final Environment environment;
    private final Accounts accounts;
    private final RulesFolders folders;
    private final RulebookShelf shelf;
    private final FrameworksOfAccounts frameworks;

    StartMessage(
            Environment environment,
            Accounts accounts,
            RulesFolders folders,
            RulebookShelf shelf,
            FrameworksOfAccounts frameworks) {
        this.shelf = shelf;
        this.frameworks = frameworks;
        this.environment = environment;
        this.accounts = accounts;
        this.folders = folders;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(text(port));
            // Known dossiers are judged for this: whoever waits to begin does not wait for it.
            folders.all().forEach(it -> out.print(warnings(it)));
        }
    }

    private String text(String port) {
        String url = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
        StringBuilder text = new StringBuilder("\nWoonzorgtoets is gestart: " + url + "\n\n");
        text.append(rules()).append("\nAccounts voor de pagina's en de API:\n");
        for (Role role : Role.values()) {
            text.append("  %-12s %s%s%n".formatted(role.account(), password(role), frameworks(role)));
        }
        firstDossier()
                .ifPresent(dossier -> text.append("\nBeoordeel een voorbeelddossier:\n  ")
                        .append(curl(url, dossier))
                        .append("\n"));
        return text.append("\nStoppen: Ctrl+C\n\n").toString();
    }

    private String rules() {
        return folders.all().stream().map(this::rules).collect(Collectors.joining());
    }

    private String rules(RulesFolder folder) {
        String active = shelf.in(folder.name())
                .map(RulebookShelf.Active::rulebook)
                .map(it -> "Actieve regelset: %s, %d regels\n"
                        .formatted(it.hash(), it.rules().size()))
                .orElse("Er is nog geen geldige regelset: er kan nog niets worden beoordeeld.\n");
        String which = which(folder);
        return folder.release().rejected().isEmpty()
                ? which + active
                : which + active + which + "De regelmap is afgewezen; de meldingen staan hierboven.\n";
    }

    private String warnings(RulesFolder folder) {
        int warnings = folder.release().state().waarschuwingen().size();
        return warnings == 0
                ? ""
                : which(folder) + "Er is iets om na te kijken (" + warnings + "): zie de startpagina van beleid.\n";
    }

    private String which(RulesFolder folder) {
        return folders.areSeveral() ? folder.path().getFileName() + ": " : "";
    }

    /** Where an account works, when that is not everywhere; a key that was misspelt shows here. */
    private String frameworks(Role role) {
        Reach reach = frameworks.of(role);
        if (reach.isAll()) {
            return "";
        }
        return reach.frameworks().stream()
                .sorted()
                .map(it -> folders.of(it).isPresent() ? it : it + " (hier oordeelt geen kader met deze sleutel)")
                .collect(Collectors.joining(", ", ", alleen voor: ", ""));
    }

    private String password(Role role) {
        if (accounts.isSet(role)) {
            return "(wachtwoord zoals ingesteld)";
        }
        String fresh = accounts.freshPassword(role);
        return fresh == null ? "(wachtwoord: zie " + accounts.passwordFile() + ")" : fresh;
    }

    private String curl(String url, Path dossier) {
        return "curl -u \"beoordelaar:" + passwordInShell()
                + "\" -H \"Content-Type: application/json\" --data-binary \"@"
                + dossier.toString().replace('\\', '/') + "\" " + url + "/api/v1/beoordelingen";
    }

    private String passwordInShell() {
        String fresh = accounts.freshPassword(Role.BEOORDELAAR);
        if (fresh != null) {
            return fresh;
        }
        return accounts.isSet(Role.BEOORDELAAR)
                ? "$WOONZORGTOETS_WACHTWOORD_BEOORDELAAR"
                : "$(awk '$1 == \"beoordelaar\" {p = $2} END {printf p}' " + accounts.passwordFile() + ")";
    }

    private static Optional<Path> firstDossier() {
        if (!Files.isDirectory(DOSSIERS)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
