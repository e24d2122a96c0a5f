package nl.woonzorgtoets.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.replay.ManyReplays;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replay.Verschil;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** Judges archived cases again: a folder of exported cases, a folder of such folders, or an archive. */
final class HerhaalCommand implements Command {

    private static final int SHOWN = 10;

    private final Map<Uitkomst, Integer> counts = new EnumMap<>(Uitkomst.class);
    private final List<Replay> differing = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    public boolean run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.atMost(1);
        Path place = arguments.path(0, null);
        if (place == null) {
            throw new UsageException("Noem de map met zaken of de datamap van het archief.");
        }
        Rulebook other = arguments.option("regels") == null
                ? null
                : RulebookReader.read(RuleFiles.read(arguments.path("regels", "rules")));
        for (CaseSource source : CaseSource.in(place)) {
            try (source) {
                replay(source, other, terminal);
            }
        }
        report(arguments, terminal);
        int replayed = counts.values().stream().mapToInt(Integer::intValue).sum();
        // Nothing to replay proves nothing.
        int equal = counts.getOrDefault(Uitkomst.GELIJK, 0);
        int withheld = counts.getOrDefault(Uitkomst.NIET_MEEGEGEVEN, 0);
        return problems.isEmpty() && equal > 0 && equal + withheld == replayed;
    }

    /** The source is checked on the way: what it holds is read once. */
    private void replay(CaseSource source, Rulebook other, Terminal terminal) {
        Replayer replayer = new Replayer(
                hash -> other != null ? other : source.shelf().find(hash).orElse(null));
        long[] done = {0};
        try (ManyReplays many = new ManyReplays(replayer, null, replay -> {
            take(replay, other);
            terminal.progress(source.name(), ++done[0], source.size());
        })) {
            source.walk()
                    .over(bytes -> many.add(null, bytes))
                    .forEach(problem -> problems.add(source.name() + ": " + problem));
            many.finish(() -> false);
        }
    }

    private void take(Replay replay, Rulebook other) {
        if (other != null && replay.kader() != null && !replay.kader().equals(other.framework())) {
            return;
        }
        counts.merge(replay.uitkomst(), 1, Integer::sum);
        if (replay.uitkomst() != Uitkomst.GELIJK) {
            differing.add(replay);
        }
    }

    private void report(Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.json(Map.of("perUitkomst", counts, "afwijkend", differing, "meldingen", problems));
            return;
        }
        problems.forEach(terminal::line);
        differing.forEach(replay -> {
            terminal.line(replay.nummer() + "  " + replay.uitkomst());
            replay.verschillen().stream().limit(SHOWN).forEach(difference -> terminal.line("    " + told(difference)));
        });
        counts.forEach((uitkomst, count) -> terminal.line(uitkomst + ": " + count));
        if (counts.isEmpty()) {
            terminal.line("Er is geen enkele zaak gevonden.");
        }
    }

    /** Without a place it is why there is nothing to compare. */
    private static String told(Verschil it) {
        if (it.plaats().isEmpty()) {
            return it.wordt();
        }
        return it.plaats() + ": " + (it.was() == null ? "was er niet" : "was " + it.was()) + ", "
                + (it.wordt() == null ? "is er niet meer" : "wordt " + it.wordt());
    }
}
