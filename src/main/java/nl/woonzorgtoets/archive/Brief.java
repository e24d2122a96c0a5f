package nl.woonzorgtoets.archive;

/**
 * A letter as it was sent.
 *
 * @param nummer the case
 * @param versie the how manieth letter about it, from 1
 * @param datum the day in the Netherlands, as 2026-07-01
 * @param lezer for whom it was written
 * @param tekst all of it, in XHTML
 * @param door account that sent it
 * @param moment ISO-8601 in UTC
 */
public record Brief(String nummer, int versie, String datum, String lezer, String tekst, String door, String moment) {

    public Brief met(int nieuw) {
        return new Brief(nummer, nieuw, datum, lezer, tekst, door, moment);
    }
}
