package nl.woonzorgtoets.archive;

import java.util.List;

/**
 * What checking a whole archive brought to light.
 *
 * @param entries how many were checked
 * @param checkpoints how many signed checkpoints were compared
 * @param findings what is wrong; empty when all is well
 */
public record Verification(long entries, int checkpoints, List<Fault> findings) {

    public boolean isClean() {
        return findings.isEmpty();
    }
}
