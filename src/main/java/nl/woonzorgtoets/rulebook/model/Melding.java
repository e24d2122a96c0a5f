package nl.woonzorgtoets.rulebook.model;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something wrong with a rules folder, for the policy officer who wrote it.
 *
 * @param bestand path within the folder
 * @param regel line, from 1; 0 when it concerns the whole file
 * @param kolom column, from 1; 0 when it concerns the whole line
 * @param melding Dutch sentence that says what is wrong
 * @param suggestie what was probably meant, or null
 */
public record Melding(
        String bestand,
        int regel,
        int kolom,
        String melding,
        @Schema(nullable = true) String suggestie) implements Comparable<Melding> {

    public boolean isAtLineOf(Melding other) {
        return bestand.equals(other.bestand) && regel == other.regel;
    }

    @Override
    public int compareTo(Melding other) {
        int byFile = bestand.compareTo(other.bestand);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(regel, other.regel);
        return byLine != 0 ? byLine : Integer.compare(kolom, other.kolom);
    }
}
