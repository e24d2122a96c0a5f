package nl.woonzorgtoets.web.ui.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * What is wrong with a regelset, for whoever looks at one of its files.
 *
 * @param hier about that file
 * @param elders about other files
 * @param meer how many are left out
 */
public record ErrorList(List<Fout> hier, List<Fout> elders, int meer) {

    private static final int MOST = 60;
    private static final int LONGEST = 200;

    /**
     * @param plaats the file, and the line when it is known, in words
     * @param tekst what stands on that line; null when that is not known
     */
    public record Fout(
            String bestand, int regel, int kolom, String plaats, String melding, String suggestie, String tekst) {

        /** A suggestion is a word to put in its place, or else advice. */
        public boolean isAdvies() {
            return suggestie != null && suggestie.endsWith(".") && suggestie.contains(" ");
        }
    }

    static ErrorList of(List<Melding> meldingen, String path, WorkingCopy copy) {
        List<Fout> here = shown(meldingen.stream().filter(it -> it.bestand().equals(path)), copy);
        List<Fout> elsewhere =
                shown(meldingen.stream().filter(it -> !it.bestand().equals(path)), copy);
        return new ErrorList(here, elsewhere, meldingen.size() - here.size() - elsewhere.size());
    }

    public int aantal() {
        return hier.size() + elders.size() + meer;
    }

    private static List<Fout> shown(Stream<Melding> meldingen, WorkingCopy copy) {
        return meldingen.limit(MOST).map(it -> fout(it, copy)).toList();
    }

    private static Fout fout(Melding it, WorkingCopy copy) {
        String place = (it.bestand().isEmpty() ? "De map" : it.bestand())
                + (it.regel() > 0 ? ", regel " + it.regel() : "")
                + (it.kolom() > 0 ? ", plaats " + it.kolom() : "");
        return new Fout(
                it.bestand(),
                it.regel(),
                it.kolom(),
                place,
                it.melding(),
                it.suggestie(),
                line(copy.text(it.bestand()), it.regel()));
    }

    private static String line(String text, int line) {
        String[] lines = text.split("\n", -1);
        if (line < 1 || line > lines.length) {
            return null;
        }
        String found = lines[line - 1].strip();
        return found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }
}
