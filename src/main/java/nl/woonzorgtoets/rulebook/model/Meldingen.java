package nl.woonzorgtoets.rulebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects everything that is wrong with a rules folder, and what probably is. Of a file in which everything is wrong, and of a text
 * that goes on for ever, enough is told to mend it.
 */
public final class Meldingen {

    private static final int MOST_OF_A_FILE = 200;
    private static final int LONGEST = 1_000;

    private final List<Melding> all = new ArrayList<>();
    private final List<Melding> suspected = new ArrayList<>();
    private final List<Melding> held = new ArrayList<>();
    private final Map<String, Integer> perFile = new HashMap<>();
    private int size;

    public void add(String bestand, String melding) {
        add(bestand, 0, 0, melding, null);
    }

    public void add(String bestand, int regel, int kolom, String melding, String suggestie) {
        add(new Melding(bestand, regel, kolom, melding, suggestie));
    }

    public void addAll(List<Melding> meldingen) {
        meldingen.forEach(this::add);
    }

    private void add(Melding it) {
        size++;
        int ofFile = perFile.merge(it.bestand(), 1, Integer::sum);
        if (ofFile <= MOST_OF_A_FILE) {
            all.add(shortened(it));
        } else if (ofFile == MOST_OF_A_FILE + 1) {
            all.add(new Melding(
                    it.bestand(),
                    it.regel(),
                    it.kolom(),
                    "Er is nog meer mis. Los eerst op wat hierboven staat.",
                    null));
        }
    }

    /** What may well be right: it is told, and holds nothing back. */
    public void warn(String bestand, int regel, int kolom, String melding) {
        suspected.add(shortened(new Melding(bestand, regel, kolom, melding, null)));
    }

    /** What a folder may be read with, but may not come to judge with. */
    public void hold(String bestand, int regel, int kolom, String melding) {
        held.add(shortened(new Melding(bestand, regel, kolom, melding, null)));
    }

    private static Melding shortened(Melding it) {
        return new Melding(it.bestand(), it.regel(), it.kolom(), shortened(it.melding()), shortened(it.suggestie()));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** How much is wrong, also what is no longer told one by one. */
    public int size() {
        return size;
    }

    public List<Melding> all() {
        return List.copyOf(all);
    }

    /** What keeps it from judging, by place. */
    public List<Melding> held() {
        return held.stream().distinct().sorted().toList();
    }

    /** What probably is wrong, by place. */
    public List<Melding> suspected() {
        return suspected.stream().sorted().toList();
    }
}
