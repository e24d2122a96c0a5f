package nl.woonzorgtoets.archive;

/**
 * Something that is not as it was kept.
 *
 * @param seq the entry concerned; 0 for the archive as a whole
 * @param melding Dutch sentence
 */
public record Finding(long seq, Soort soort, String melding) {

    /** What kind of damage it is, and in Dutch what to do about it. */
    public enum Soort {
        KETEN(
                "Iemand heeft stukken gewijzigd, weggehaald of verplaatst, of de schijf is beschadigd. Neem het archief uit"
                        + " gebruik, bewaar een kopie van de datamap en zet de laatste goede reservekopie terug."),
        CONTROLEPUNT(
                "Het archief is een ander dan er eerder is ondertekend. Vergelijk het met controlepunten die elders"
                        + " zijn bewaard, en met de laatste goede reservekopie."),
        REGELSET(
                "Zaken van deze regelset zijn niet te herhalen. Haal de regelset uit een reservekopie of uit een eerdere"
                        + " export."),
        VERNIETIGING("Zoek uit wie de inhoud heeft geleegd en met welk besluit. Zet anders de reservekopie terug."),
        ZOEKTABEL("De stukken zelf zijn goed, maar zoeken kan een verkeerd antwoord geven. Vraag de beheerder om de"
                + " zoektabellen opnieuw op te bouwen."),
        DATABANK("Het bestand van de databank is beschadigd. Controleer de schijf en zet de laatste goede reservekopie"
                + " terug.");

        private final String raad;

        Soort(String raad) {
            this.raad = raad;
        }

        public String raad() {
            return raad;
        }
    }

    @Override
    public String toString() {
        return seq == 0 ? melding : "Volgnummer " + seq + ": " + melding;
    }
}
