package nl.woonzorgtoets.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import nl.woonzorgtoets.accounts.PersonRefusedException;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.Persons.Invited;
import nl.woonzorgtoets.accounts.Persons.Known;
import nl.woonzorgtoets.wording.Dutch;

/** The first persons with an account of their own, and whoever has none to help them; also while the service runs. */
final class PersonenCommands {

    private PersonenCommands() {}

    static boolean nodigUit(Arguments arguments, Terminal terminal) throws Exception {
        tell(
                persons(arguments)
                        .invite(
                                login(arguments),
                                arguments.option("naam"),
                                arguments.option("functie"),
                                arguments.option("rollen"),
                                arguments.option("kaders")),
                terminal);
        return true;
    }

    static boolean herstel(Arguments arguments, Terminal terminal) throws Exception {
        Persons persons = persons(arguments);
        tell(persons.recover(id(persons, arguments)), terminal);
        return true;
    }

    static boolean trekIn(Arguments arguments, Terminal terminal) throws Exception {
        Persons persons = persons(arguments);
        persons.withdraw(id(persons, arguments));
        terminal.line(login(arguments) + " kan zich niet meer aanmelden.");
        return true;
    }

    static boolean wisNaam(Arguments arguments, Terminal terminal) throws Exception {
        Persons persons = persons(arguments);
        persons.forget(id(persons, arguments));
        terminal.line("De naam is gewist. Alleen het nummer blijft staan.");
        return true;
    }

    static boolean lijst(Arguments arguments, Terminal terminal) throws Exception {
        arguments.atMost(0);
        persons(arguments).all().forEach(it -> terminal.line(line(it)));
        return true;
    }

    private static String line(Known it) {
        String stand = it.person().ingetrokken() != null
                ? "ingetrokken"
                : it.person().mayComeIn()
                        ? String.join(
                                ",",
                                it.person().rollen().stream()
                                        .map(role -> role.account())
                                        .toList())
                        : "heeft nog geen wachtwoord";
        String login = it.name() == null ? "" : it.name().inlognaam() + "  ";
        return it.person().id() + "  " + login + it.shown() + "  " + stand;
    }

    private static void tell(Invited it, Terminal terminal) {
        terminal.line("Inlognaam: " + it.inlognaam());
        terminal.line("Code: " + it.code());
        terminal.line("Hiermee kiest deze persoon tot " + Dutch.moment(it.tot())
                + " een wachtwoord op de pagina /wachtwoord van de dienst. De code werkt één keer.");
    }

    /** A folder that is not there is a mistake: the service would not look in it. */
    private static Persons persons(Arguments arguments) throws NoSuchFileException {
        Path data = arguments.path("data", "data");
        if (!Files.isDirectory(data)) {
            throw new NoSuchFileException(data.toString());
        }
        return new Persons(data, Persons.YEARS, Clock.systemUTC());
    }

    private static String id(Persons persons, Arguments arguments) throws PersonRefusedException {
        String login = login(arguments);
        return persons.idOf(login)
                .orElseThrow(() -> new UsageException("Er is niemand met de inlognaam ‘" + login + "’."));
    }

    private static String login(Arguments arguments) {
        arguments.atMost(1);
        Path word = arguments.path(0, null);
        if (word == null) {
            throw new UsageException("Noem de inlognaam.");
        }
        return word.toString();
    }
}
