package nl.woonzorgtoets.archive.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.ledger.Chain;
import nl.woonzorgtoets.archive.ledger.DestructionCheck;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.RuleFiles;
import tools.jackson.core.JacksonException;

/** Reads a folder of cases line by line and compares it with what it says it holds. */
final class CaseFolderReader {

    private final Path folder;
    private final List<FolderProblem> problems = new ArrayList<>();
    private final List<Long> seqs = new ArrayList<>();
    private final DestructionCheck destruction = new DestructionCheck();
    private final RuleFolders rules;
    private Seal first;
    private Seal last;
    private int cases;

    CaseFolderReader(Path folder) {
        this.folder = folder;
        this.rules = new RuleFolders(folder, problems);
    }

    /** What of an entry the next one is compared with. */
    private record Seal(long seq, String prev, String link) {}

    CaseFolder read() throws IOException {
        Contents contents = contents();
        lines();
        destroyed();
        if (contents != null) {
            compare(contents);
        }
        SortedMap<String, RuleFiles> kept = rules.read();
        boolean whole = contents != null && contents.volledig();
        return new CaseFolder(whole, folder.resolve(CaseFolder.LINES), cases, kept, List.copyOf(problems));
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
        int lines = 0;
        try (TextLines text = new TextLines(folder.resolve(CaseFolder.LINES))) {
            for (String line = text.next(); line != null; line = text.next()) {
                line(++lines, line);
            }
            if (text.isCutOff()) {
                problem(CaseFolder.LINES, lines + 1, "de laatste regel is afgebroken");
            }
        }
    }

    private void line(int number, String text) {
        try {
            Entry entry = EntryLine.read(text);
            Chain.faults(entry).forEach(fault -> problem(number, entry, fault));
            if (entry.secret() != null && (entry.isDestroyed() || !Codecs.secretPartFits(entry.bytes()))) {
                problem(number, entry, "het geheime deel is gewijzigd: de hash van zout en inhoud klopt niet");
            }
            if (last != null) {
                checkPlace(number, last, entry);
            }
            add(entry);
        } catch (IllegalArgumentException e) {
            problem(CaseFolder.LINES, number, "deze regel is onleesbaar");
        }
    }

    private void add(Entry entry) {
        last = new Seal(entry.seq(), entry.prev(), entry.link());
        first = first == null ? last : first;
        seqs.add(entry.seq());
        destruction.add(entry);
        rules.add(entry);
        if (entry.is(EntryKind.BEOORDELING) && !entry.isDestroyed()) {
            cases++;
        }
    }

    /** Who takes the answers out of a case must not pass for who lawfully destroyed them. */
    private void destroyed() {
        destruction.findings().forEach(it -> problem(CaseFolder.LINES, lineBefore(it.seq()) + 1, it.toString()));
    }

    private void checkPlace(int number, Seal before, Entry entry) {
        if (entry.seq() <= before.seq()) {
            problem(number, entry, "dit stuk staat niet op zijn plaats");
        } else if (entry.seq() == before.seq() + 1 && !entry.prev().equals(before.link())) {
            problem(number, entry, "dit stuk sluit niet aan op het stuk ervoor");
        }
    }

    private void compare(Contents contents) {
        SortedSet<Long> extra = new TreeSet<>(seqs);
        for (List<Long> run : contents.reeksen()) {
            for (long seq = run.get(0); seq <= run.get(1); seq++) {
                if (!extra.remove(seq)) {
                    problem(CaseFolder.LINES, lineBefore(seq) + 1, "hier ontbreekt volgnummer " + seq);
                }
            }
        }
        extra.forEach(seq -> problem(CaseFolder.LINES, lineBefore(seq) + 1, "volgnummer " + seq + " hoort hier niet"));
        if (!(last == null ? Chain.START : last.link()).equals(contents.slot())) {
            problem(CaseFolder.LINES, 0, "het laatste stuk is een ander dan inhoud.json noemt");
        }
        if (contents.volledig() && first != null && !first.prev().equals(Chain.START)) {
            problem(CaseFolder.LINES, 1, "een volledig archief begint met 64 nullen als vorige schakel");
        }
    }

    private int lineBefore(long seq) {
        return (int) seqs.stream().filter(it -> it < seq).count();
    }

    private void problem(int line, Entry entry, String melding) {
        problem(CaseFolder.LINES, line, "volgnummer " + entry.seq() + ": " + melding);
    }

    private void problem(String file, int line, String melding) {
        problems.add(new FolderProblem(file, line, melding));
    }
}
