package nl.woonzorgtoets.oordeel;

import java.util.List;

/**
 * Where plans lie, for a framework in which that counts.
 *
 * @param veld dossier path of the question that is the place
 * @param binnen dossier path of the question it lies within; null when it lies in nothing larger
 * @param kaart its borders; null when there is no map
 * @param cijfers what is shown of each place
 * @param omvang dossier paths of the numbers that grow and shrink with a plan, first what its size is counted in; empty when the framework
 *     does not say
 */
public record Plaats(String veld, String binnen, Kaart kaart, List<Cijfer> cijfers, List<String> omvang) {

    /**
     * A drawing of all places.
     *
     * @param bestand path of the GeoJSON file with a shape for each place
     * @param code the property of a shape that holds the code of the place
     * @param omtrek path of the GeoJSON file with the larger areas; null when there is none
     * @param naam the property that holds the name of a larger area; null when there is none
     */
    public record Kaart(String bestand, String code, String omtrek, String naam) {}

    /**
     * A figure of the place, from the region tables.
     *
     * @param feit the fact type it belongs to
     * @param veld its field
     * @param drempel the threshold it is held against; null when there is none
     */
    public record Cijfer(String feit, String veld, String drempel) {}
}
