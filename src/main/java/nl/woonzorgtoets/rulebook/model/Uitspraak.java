package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Map;

/**
 * Something that a document says and that bears on judging, in words of our own.
 *
 * @param reden why nothing is done with it; null when something is
 * @param toelichting what else there is to say about it, or null
 * @param dragers the names of what carries it
 * @param keuzes what the choices are about by which it differs
 */
public record Uitspraak(
        Source bron,
        String tekst,
        Trouw trouw,
        String reden,
        String toelichting,
        Map<Drager, List<String>> dragers,
        List<String> keuzes) {}
