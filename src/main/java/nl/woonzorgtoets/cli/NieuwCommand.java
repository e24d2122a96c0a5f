package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** Writes a small framework that is complete: it can judge and keep a case as it stands, and shows where everything goes. */
final class NieuwCommand {

    private static final List<String> FILES = List.of(
            "kader.yaml",
            "vragen.yaml",
            "drempels.yaml",
            "bronnen.yaml",
            "aanvraag/1-grootte.drl",
            "aanvraag/1-grootte.voorbeelden.yaml",
            "aanvraag/2-buren.drl",
            "aanvraag/2-buren.voorbeelden.yaml");

    private NieuwCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws RejectedRulebookException, IOException {
        arguments.atMost(1);
        Path folder = arguments.path(0, null);
        if (folder == null) {
            throw new UsageException("Noem de map waarin het nieuwe kader komt: regels nieuw MAP");
        }
        if (!isEmpty(folder)) {
            terminal.error("De map " + folder + " is niet leeg. Kies een nieuwe map; hier is niets gewijzigd.");
            return false;
        }
        Rulebook made = RulebookReader.read(new RuleFiles(files(nameOf(folder))));
        for (Map.Entry<String, byte[]> file : made.files().contents().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        terminal.line("In " + folder + " staat een nieuw kader: " + made.rules().size() + " regels, "
                + made.examples().size() + " voorbeelden, " + FILES.size() + " bestanden.");
        terminal.line("Controleer het na elke wijziging:  regels controleer " + folder);
        terminal.line("Start de dienst ermee:             --woonzorgtoets.regels=" + folder);
        terminal.line("Wat elke sleutel doet, staat in het handboek bij de regels.");
        return true;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** The name of the folder as people would write it. */
    private static String nameOf(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? "Nieuw kader" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, byte[]> files(String name) throws IOException {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            try (InputStream in = NieuwCommand.class.getResourceAsStream("nieuw/" + file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                files.put(
                        file,
                        text.replace("@sleutel@", key.replaceAll("^-|-$", "").isEmpty() ? "kader" : key)
                                .replace("@naam@", "'Kader " + name + "'")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
