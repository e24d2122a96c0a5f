package nl.woonzorgtoets.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.OwnerOnly;

/** The hashes by which accounts are checked, and the passwords for whoever installed the program. Only the owner can read them. */
record AccountFiles(Path data) {

    private static final String EXPLANATION = """
            # Wachtwoorden van de lokale accounts, gemaakt bij de eerste start. De laatste regel van een account geldt.
            # Het programma leest dit bestand niet: bewaar de wachtwoorden elders en verwijder het dan gerust.
            # Nieuwe wachtwoorden: verwijder dit bestand en toegang-hashes.txt, en start opnieuw.
            """;

    Path passwords() {
        return data.resolve("toegang.txt");
    }

    private Path hashFile() {
        return data.resolve("toegang-hashes.txt");
    }

    Map<Role, String> hashes() throws IOException {
        Map<Role, String> hashes = new EnumMap<>(Role.class);
        if (Files.exists(hashFile())) {
            for (String line : Files.readAllLines(hashFile())) {
                String[] words = line.split(" ", 2);
                Role.ofAccount(words[0]).ifPresent(role -> hashes.put(role, words[1].trim()));
            }
        }
        return hashes;
    }

    void write(Map<Role, String> hashes, Map<Role, String> fresh) throws IOException {
        Files.createDirectories(data);
        if (!Files.exists(passwords())) {
            append(passwords(), EXPLANATION);
        }
        append(passwords(), lines(fresh));
        AtomicFiles.write(hashFile(), lines(hashes).getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Map<Role, String> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach((role, value) ->
                lines.append(role.account()).append(' ').append(value).append('\n'));
        return lines.toString();
    }

    private static void append(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, OwnerOnly.file(file));
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }
}
