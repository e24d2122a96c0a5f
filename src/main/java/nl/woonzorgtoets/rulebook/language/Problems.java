package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Melding;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Collects what is wrong with one file, with line and column. */
final class Problems {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 12;

    private final String path;
    private final int[] lineStarts;
    private final List<Melding> meldingen;
    private final BitSet places = new BitSet();
    private int count;

    Problems(String path, String text, List<Melding> meldingen) {
        this.path = path;
        this.meldingen = meldingen;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    int count() {
        return count;
    }

    /** Whether so much is wrong that naming more is of no use. */
    boolean isFull() {
        return count > MOST;
    }

    /** Whether something is wrong from this offset up to that one. */
    boolean between(int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    void file(String melding) {
        add(new Melding(path, 0, 0, melding, null));
    }

    void at(int offset, String melding) {
        at(offset, melding, null);
    }

    void at(int offset, String melding, String suggestie) {
        places.set(offset);
        int line = line(offset);
        add(new Melding(path, line, offset - lineStarts[line - 1] + 1, melding, suggestie));
    }

    /** A name that does not exist: says which do, and which of them was probably meant. */
    void unknown(int offset, String melding, String name, Collection<String> known) {
        at(offset, melding + " " + possible(known), NearestName.of(name, known));
    }

    static String possible(Collection<String> names) {
        String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return "Mogelijk: " + some + (names.size() > MOST_NAMES ? ", …" : "") + ".";
    }

    private void add(Melding melding) {
        count++;
        if (count <= MOST) {
            meldingen.add(melding);
        } else if (count == MOST + 1) {
            meldingen.add(new Melding(
                    path,
                    melding.regel(),
                    melding.kolom(),
                    "Er is nog meer mis. Los eerst op wat hierboven staat.",
                    null));
        }
    }
}
