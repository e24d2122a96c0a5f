package nl.woonzorgtoets.archive.bundle;

/**
 * Something wrong in a folder of cases.
 *
 * @param bestand path within the folder
 * @param regel line, from 1; 0 when it concerns the whole file
 * @param melding Dutch sentence
 */
public record FolderProblem(String bestand, int regel, String melding) {

    @Override
    public String toString() {
        return regel == 0 ? bestand + ": " + melding : bestand + ", regel " + regel + ": " + melding;
    }
}
