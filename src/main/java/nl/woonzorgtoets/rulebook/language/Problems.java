package nl.woonzorgtoets.rulebook.language;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Collects what is wrong with one file, with line and column. */
final class Problems {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 12;

    private final String path;
    private final List<Melding> meldingen;
    private final Editie editie;
    private final BitSet illegible = new BitSet();
    private int count;
    private int said;

    /** @param editie what the words of the file mean */
    Problems(String path, List<Melding> meldingen, Editie editie) {
        this.path = path;
        this.meldingen = meldingen;
        this.editie = editie;
    }

    int count() {
        return count;
    }

    /** Whether so much is wrong that naming more is of no use. */
    boolean isFull() {
        return said > MOST;
    }

    void file(String melding) {
        add(new Melding(path, 0, 0, melding, null));
    }

    /** A character or quote that cannot be read: what else seems wrong on that line follows from it, and is not said. */
    void character(Place place, String melding, String suggestie) {
        illegible.set(place.line());
        add(new Melding(path, place.line(), place.column(), melding, suggestie));
    }

    void at(NotInLanguage refusal) {
        at(refusal.place(), refusal.getMessage(), refusal.suggestion());
    }

    void at(Place place, String melding) {
        at(place, melding, null);
    }

    void at(Place place, String melding, String suggestie) {
        if (illegible.get(place.line())) {
            count++;
        } else {
            add(new Melding(path, place.line(), place.column(), melding, suggestie));
        }
    }

    /** What the words of the file mean. */
    Editie editie() {
        return editie;
    }

    /** Whether this belongs to a later edition than that of the file, which is then reported. */
    boolean isTooNew(Place place, String what) {
        if (!editie.heeftRuimeTaal()) {
            at(place, Editie.hoortBijTweede(what));
        }
        return !editie.heeftRuimeTaal();
    }

    /** A name that does not exist: says which do, and which of them was probably meant. */
    void unknown(Token name, String melding, Collection<String> known) {
        unknown(name.place(), melding, name.text(), known);
    }

    void unknown(Place place, String melding, String name, Collection<String> known) {
        at(place, melding + " " + possible(known), NearestName.of(name, known));
    }

    static String possible(Collection<String> names) {
        String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return "Mogelijk: " + some + (names.size() > MOST_NAMES ? ", …" : "") + ".";
    }

    private void add(Melding melding) {
        count++;
        said++;
        if (said <= MOST) {
            meldingen.add(melding);
        } else if (said == MOST + 1) {
            meldingen.add(new Melding(
                    path,
                    melding.regel(),
                    melding.kolom(),
                    "Er is nog meer mis. Los eerst op wat hierboven staat.",
                    null));
        }
    }
}
