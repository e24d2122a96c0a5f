package nl.woonzorgtoets.archive.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.ledger.Chain;
import nl.woonzorgtoets.archive.ledger.DestructionCheck;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.RuleFiles;
import tools.jackson.core.JacksonException;

/** Reads a folder of cases line by line and compares it with what it says it holds. */
final class CaseFolderReader {

    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<FolderProblem> problems = new ArrayList<>();
    private int lines;

    CaseFolderReader(Path folder) {
        this.folder = folder;
    }

    CaseFolder read() throws IOException {
        Contents contents = contents();
        lines();
        destroyed();
        if (contents != null) {
            compare(contents);
        }
        SortedMap<String, RuleFiles> rules = new RuleFolders(folder, problems).read(entries);
        boolean whole = contents != null && contents.volledig();
        return new CaseFolder(whole, List.copyOf(entries), rules, List.copyOf(problems));
    }

    private Contents contents() throws IOException {
        Path file = folder.resolve(CaseFolder.CONTENTS);
        try {
            Contents contents =
                    Files.exists(file) ? Json.MAPPER.readValue(Files.readAllBytes(file), Contents.class) : null;
            if (contents != null && contents.reeksen() != null) {
                return contents;
            }
        } catch (JacksonException e) {
            // the same message as when it is not there
        }
        problem(
                CaseFolder.CONTENTS,
                0,
                "dit bestand ontbreekt of is onleesbaar: niet te zien is of alle stukken er zijn");
        return null;
    }

    private void lines() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream text = Files.newInputStream(folder.resolve(CaseFolder.LINES))) {
            for (int length = text.read(chunk); length >= 0; length = text.read(chunk)) {
                int start = 0;
                for (int i = 0; i < length; i++) {
                    if (chunk[i] == '\n') {
                        line.write(chunk, start, i - start);
                        line(++lines, line.toString(StandardCharsets.UTF_8));
                        line.reset();
                        start = i + 1;
                    }
                }
                line.write(chunk, start, length - start);
            }
        }
        if (line.size() > 0) {
            problem(CaseFolder.LINES, lines + 1, "de laatste regel is afgebroken");
        }
    }

    private void line(int number, String text) {
        try {
            Entry entry = EntryLine.read(text);
            Chain.faults(entry).forEach(fault -> problem(number, entry, fault));
            if (entry.secret() != null && (entry.isDestroyed() || !Codecs.secretPartFits(entry.bytes()))) {
                problem(number, entry, "het geheime deel is gewijzigd: de hash van zout en inhoud klopt niet");
            }
            if (!entries.isEmpty()) {
                checkPlace(number, entries.get(entries.size() - 1), entry);
            }
            entries.add(entry);
        } catch (IllegalArgumentException e) {
            problem(CaseFolder.LINES, number, "deze regel is onleesbaar");
        }
    }

    /** Who takes the answers out of a case must not pass for who lawfully destroyed them. */
    private void destroyed() {
        DestructionCheck check = new DestructionCheck();
        entries.forEach(check::add);
        check.findings().forEach(it -> problem(CaseFolder.LINES, lineBefore(it.seq()) + 1, it.toString()));
    }

    private void checkPlace(int number, Entry before, Entry entry) {
        if (entry.seq() <= before.seq()) {
            problem(number, entry, "dit stuk staat niet op zijn plaats");
        } else if (entry.seq() == before.seq() + 1 && !entry.prev().equals(before.link())) {
            problem(number, entry, "dit stuk sluit niet aan op het stuk ervoor");
        }
    }

    private void compare(Contents contents) {
        SortedSet<Long> extra = new TreeSet<>();
        entries.forEach(entry -> extra.add(entry.seq()));
        for (List<Long> run : contents.reeksen()) {
            for (long seq = run.get(0); seq <= run.get(1); seq++) {
                if (!extra.remove(seq)) {
                    problem(CaseFolder.LINES, lineBefore(seq) + 1, "hier ontbreekt volgnummer " + seq);
                }
            }
        }
        extra.forEach(seq -> problem(CaseFolder.LINES, lineBefore(seq) + 1, "volgnummer " + seq + " hoort hier niet"));
        String last = entries.isEmpty()
                ? Chain.START
                : entries.get(entries.size() - 1).link();
        if (!last.equals(contents.slot())) {
            problem(CaseFolder.LINES, 0, "het laatste stuk is een ander dan inhoud.json noemt");
        }
        if (contents.volledig() && !entries.isEmpty() && !entries.get(0).prev().equals(Chain.START)) {
            problem(CaseFolder.LINES, 1, "een volledig archief begint met 64 nullen als vorige schakel");
        }
    }

    private int lineBefore(long seq) {
        return (int) entries.stream().filter(entry -> entry.seq() < seq).count();
    }

    private void problem(int line, Entry entry, String melding) {
        problem(CaseFolder.LINES, line, "volgnummer " + entry.seq() + ": " + melding);
    }

    private void problem(String file, int line, String melding) {
        problems.add(new FolderProblem(file, line, melding));
    }
}
