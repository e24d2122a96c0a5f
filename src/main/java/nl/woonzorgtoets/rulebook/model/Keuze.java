package nl.woonzorgtoets.rulebook.model;

/**
 * An interpretation that is ours and not the policy's.
 *
 * @param onderwerp what it is about: a question, threshold, criterium, aspect, or rule file
 */
public record Keuze(String bestand, int regel, String onderwerp, String tekst) {}
