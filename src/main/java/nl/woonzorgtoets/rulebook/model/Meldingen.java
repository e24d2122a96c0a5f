package nl.woonzorgtoets.rulebook.model;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a rules folder. */
public final class Meldingen {

    private final List<Melding> all = new ArrayList<>();

    public void add(String bestand, String melding) {
        add(bestand, 0, 0, melding, null);
    }

    public void add(String bestand, int regel, int kolom, String melding, String suggestie) {
        all.add(new Melding(bestand, regel, kolom, melding, suggestie));
    }

    public void addAll(List<Melding> meldingen) {
        all.addAll(meldingen);
    }

    public int size() {
        return all.size();
    }

    public List<Melding> all() {
        return List.copyOf(all);
    }
}
