package nl.woonzorgtoets.accounts;

import java.io.Serializable;
import java.util.List;

/**
 * An account that somebody wants to come in with.
 *
 * @param account how the archive names it
 * @param hash of its password
 */
record Candidate(String account, String hash, List<RoleIn> roles) implements Serializable {}
