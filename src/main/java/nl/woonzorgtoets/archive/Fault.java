package nl.woonzorgtoets.archive;

/**
 * Something that is not as it was kept.
 *
 * @param seq the entry concerned; 0 for the archive as a whole
 * @param melding Dutch sentence
 */
public record Fault(long seq, Soort soort, String melding) {

    /** What kind of damage it is, and in Dutch what to do about it. */
    public enum Soort {
        KETEN(
                "Stukken zijn gewijzigd of weg",
                "Iemand heeft stukken gewijzigd, weggehaald of verplaatst, of de schijf is beschadigd. Neem het archief uit"
                        + " gebruik, bewaar een kopie van de datamap en zet de laatste goede reservekopie terug."),
        CONTROLEPUNT(
                "Het archief past niet bij wat eerder is ondertekend",
                "Het archief is een ander dan er eerder is ondertekend. Vergelijk het met controlepunten die elders"
                        + " zijn bewaard, en met de laatste goede reservekopie."),
        REGELSET(
                "Een regelset is niet meer compleet",
                "Zaken van deze regelset zijn niet te herhalen. Haal de regelset uit een reservekopie of uit een eerdere"
                        + " export."),
        VERNIETIGING(
                "Inhoud is weg of juist gebleven, anders dan vastgelegd",
                "Zoek uit wie de inhoud heeft geleegd en met welk besluit. Zet anders de reservekopie terug."),
        ZOEKTABEL(
                "De tabellen om te zoeken passen niet bij de stukken",
                "Zoeken kan een verkeerd antwoord geven. Kloppen de stukken zelf, vraag dan de beheerder om de zoektabellen"
                        + " opnieuw op te bouwen. Anders verdwijnt deze melding als de stukken zijn hersteld."),
        DATABANK(
                "De databank is beschadigd",
                "Het bestand van de databank is beschadigd. Controleer de schijf en zet de laatste goede reservekopie"
                        + " terug.");

        private final String kop;
        private final String raad;

        Soort(String kop, String raad) {
            this.kop = kop;
            this.raad = raad;
        }

        public String kop() {
            return kop;
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
