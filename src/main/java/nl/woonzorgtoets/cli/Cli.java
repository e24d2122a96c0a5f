package nl.woonzorgtoets.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import org.slf4j.LoggerFactory;

/** Finds the command that was asked and runs it. */
public final class Cli {

    private static final String USAGE = """
            Gebruik:
              toets DOSSIER.json [--regels=MAP] [--json]      beoordeel een dossier zonder het te bewaren
              toets DOSSIER.json --plekken [--regels=MAP] [--json]
                                                              zoek waar het plan wel past
              toets DOSSIER.json --grenzen [--regels=MAP] [--json]
                                                              zeg of het een grensgeval is, en waarop
              toets DOSSIER.json --verbeteringen [--regels=MAP] [--json]
                                                              zoek wat het plan mogelijk zou maken
              regels controleer [MAP] [--json]                controleer een regelmap
              regels voorbeelden [MAP] [--json]               voer de voorbeelden bij de regels uit
              regels gevolgen MAP --archief=DATAMAP [--volgorde] [--json]
                                                              zeg welke bewaarde oordelen door deze regels omslaan,
                                                              en door welke wijziging; elke zaak naast de plannen van
                                                              haar dag, of met --volgorde alles op volgorde opnieuw
              regels mutanten [MAP] [--json] [--neem-over]    kijk of de voorbeelden kleine wijzigingen opmerken; --neem-over
                                                              zet de gevonden voorbeelden bij de andere
              regels bewijs [MAP] [--json] [--neem-over]      zoek naar regels die elkaar tegenspreken, gaten, en wat nooit
                                                              uitkomt; --neem-over zet de gevallen bij de voorbeelden
              regels dekking [MAP] [--archief=DATAMAP] [--json]
                                                              zeg wat geen voorbeeld, en met --archief geen bewaarde zaak,
                                                              waar maakt, en wat geen regel leest
              regels nieuw MAP                                schrijf een klein, compleet kader om mee te beginnen
              regels vernieuw [MAP]                           breng een regelmap naar de nieuwste editie
              regels instuur [MAP] --account=INLOGNAAM        maak bij een draaiende dienst een concept van deze map
              regels dien-in CONCEPT --account=INLOGNAAM --reden=TEKST [--besluit=TEKST] [--bedoeld]
                    [--verwachting="POSITIEF > NEGATIEF: 3; ..."]
                                                              vraag om met dit concept te oordelen
              regels keur-goed CONCEPT --account=INLOGNAAM [--teken-verschil]
                                                              keur het werk van een ander goed
              regels activeer CONCEPT --account=INLOGNAAM [--vanaf=DAG] [--teken-verschil]
                                                              laat een goedgekeurd concept oordelen
                                                              elk met [--dienst=ADRES] [--wachtwoordbestand=BESTAND]
              kader publiceer MAP [--regels=MAP] [--gemeente=CODE] [--dag=JJJJ-MM-DD] [--archief=DATAMAP]
                                                              schrijf het kader als pagina's voor een website;
                                                              met --archief ook hoe vaak elk oordeel viel
              herhaal MAP|ARCHIEF [--regels=MAP] [--json]     beoordeel bewaarde zaken opnieuw en zeg wat er verschilt
              archief verifieer [DATAMAP] [--json]            controleer of het archief onveranderd is
              archief exporteer DOEL [--data=DATAMAP] [--nummers=2026-000001,...] [--met-geheim]
                                                              schrijf zaken naar een map die op zichzelf staat;
                                                              geheime antwoorden alleen met --met-geheim
              archief zaakmap NUMMER DOEL.zip [--data=DATAMAP] [--met-geheim] [--bronorganisatie=RSIN]
                                                              schrijf de map van één zaak voor het zaaksysteem: PDF/A,
                                                              JSON en metagegevens
              personen nodig-uit INLOGNAAM --naam=NAAM --functie=FUNCTIE --rollen=beleid,... [--kaders=SLEUTEL,...]
                                                              maak een eigen account en toon de code waarmee iemand
                                                              een wachtwoord kiest
              personen lijst                                  toon wie een eigen account heeft
              personen herstel INLOGNAAM                      laat het wachtwoord vervallen en toon een nieuwe code
              personen trek-in INLOGNAAM                      laat iemand niet meer toe
              personen wis-naam INLOGNAAM                     wis de naam van wie niet meer wordt toegelaten
                                                              elk met [--data=DATAMAP], ook terwijl de dienst draait
            Zonder opdracht start de dienst. MAP is standaard 'rules', DATAMAP 'data'.
            De afsluitcode is 0 als alles goed is, 1 als er iets mis is, 2 bij een verkeerde opdracht.
            """;

    private static final String HELP = "--help";
    private static final Map<String, Command> COMMANDS = commands();

    private Cli() {}

    /** Whether these words ask for a command rather than for the service. */
    public static boolean isAsked(String[] args) {
        return args.length > 0 && (!args[0].startsWith("--") || args[0].equals(HELP));
    }

    /** @return the exit code: 0 all is well, 1 something is wrong, 2 not a command */
    public static int run(String... args) {
        // A reader at a terminal wants answers, not the log of the rooms behind them.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        return run(
                List.of(args),
                new Terminal(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> args, Terminal terminal) {
        try {
            for (int words = Math.min(2, args.size()); words > 0; words--) {
                Command command = COMMANDS.get(String.join(" ", args.subList(0, words)));
                if (command != null) {
                    Arguments arguments = Arguments.parse(args.subList(words, args.size()));
                    return command.run(arguments, terminal) ? 0 : 1;
                }
            }
            throw new UsageException("De opdracht '" + String.join(" ", args) + "' bestaat niet.");
        } catch (UsageException e) {
            terminal.error(e.getMessage());
            terminal.error(USAGE);
            return 2;
        } catch (RejectedRulebookException e) {
            terminal.error("De regelmap is niet in orde:");
            new Terminal(terminal.err(), terminal.err()).meldingen(e.meldingen());
            return 1;
        } catch (NoSuchFileException e) {
            terminal.error("Dit bestand of deze map bestaat niet: " + e.getFile());
            return 1;
        } catch (FileAlreadyExistsException e) {
            terminal.error("Dit bestaat al: " + e.getFile() + ". Noem een plaats waar nog niets staat.");
            return 1;
        } catch (AccessDeniedException e) {
            terminal.error("Hier mag u niet lezen of schrijven: " + e.getFile()
                    + ". Kies een andere plaats, of vraag om het recht.");
            return 1;
        } catch (IOException e) {
            terminal.error("Lezen of schrijven lukt niet: " + e.getMessage()
                    + ". Kijk of de schijf bereikbaar is en genoeg ruimte heeft.");
            return 1;
        } catch (Exception e) {
            terminal.error(e.getMessage() == null ? e.toString() : e.getMessage());
            return 1;
        }
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("help", Cli::help);
        commands.put(HELP, Cli::help);
        commands.put("toets", new ToetsCommand());
        commands.put("regels controleer", RegelsCommands::controleer);
        commands.put("regels voorbeelden", RegelsCommands::voorbeelden);
        commands.put("regels gevolgen", GevolgenCommand::run);
        commands.put("regels mutanten", MutantenCommand::run);
        commands.put("regels bewijs", BewijsCommand::run);
        commands.put("regels dekking", DekkingCommand::run);
        commands.put("regels nieuw", NieuwCommand::run);
        commands.put("regels vernieuw", VernieuwCommand::run);
        commands.put("kader publiceer", KaderCommands::publiceer);
        commands.put("herhaal", (arguments, terminal) -> new HerhaalCommand().run(arguments, terminal));
        commands.put("archief verifieer", ArchiefCommands::verifieer);
        commands.put("archief exporteer", ArchiefCommands::exporteer);
        commands.put("archief zaakmap", ZaakmapCommand::run);
        commands.put("regels instuur", ConceptCommands::instuur);
        commands.put("regels dien-in", ConceptCommands::dienIn);
        commands.put("regels keur-goed", ConceptCommands::keurGoed);
        commands.put("regels activeer", ConceptCommands::activeer);
        commands.put("personen nodig-uit", PersonenCommands::nodigUit);
        commands.put("personen lijst", PersonenCommands::lijst);
        commands.put("personen herstel", PersonenCommands::herstel);
        commands.put("personen trek-in", PersonenCommands::trekIn);
        commands.put("personen wis-naam", PersonenCommands::wisNaam);
        return commands;
    }

    private static boolean help(Arguments arguments, Terminal terminal) {
        terminal.line(USAGE);
        return true;
    }
}
