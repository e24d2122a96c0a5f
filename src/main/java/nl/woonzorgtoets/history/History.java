package nl.woonzorgtoets.history;

import java.util.List;

/**
 * The dossiers of one zaak.
 *
 * @param zaaknummer as it was typed last
 * @param total how many versions there are, also those that are too old to be told
 * @param versions newest first
 */
public record History(String kader, String zaaknummer, long total, List<Version> versions) {

    public Version newest() {
        return versions.get(0);
    }

    /** Whether something of it is not told to everybody. */
    public boolean hasSecrets() {
        return versions.stream().anyMatch(Version::secret);
    }
}
