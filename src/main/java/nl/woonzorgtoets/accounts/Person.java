package nl.woonzorgtoets.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.base.Reach;

/**
 * Somebody with an account of their own: what it takes to let them in, and nothing that says who it is. The archive keeps the id.
 *
 * @param kaders keys of the frameworks in which the roles hold; null: in all
 * @param hash of the password; null until one was chosen
 * @param factor null when none was chosen
 * @param uitnodiging with which a password can be chosen once; null when there is none
 * @param ingetrokken since when this person does not come in any more; null when that is not so
 */
public record Person(
        String id,
        List<Role> rollen,
        List<String> kaders,
        String hash,
        Factor factor,
        Invitation uitnodiging,
        Instant ingetrokken) {

    /**
     * What an app makes codes of.
     *
     * @param aan whether a code is asked for; not until one was shown to be right
     */
    record Factor(String geheim, boolean aan) {}

    /**
     * @param hash of the code
     * @param tot until when it can be used
     */
    record Invitation(String hash, Instant tot) {

        boolean isFor(String code, Instant now) {
            return now.isBefore(tot) && PasswordHash.matches(hash, code);
        }
    }

    @JsonIgnore
    public boolean mayComeIn() {
        return hash != null && ingetrokken == null;
    }

    public boolean has(Role role, String kader) {
        return rollen.contains(role) && reach().has(kader);
    }

    private Reach reach() {
        return kaders == null ? Reach.ALL : new Reach(Set.copyOf(kaders));
    }

    List<RoleIn> held() {
        return rollen.stream().map(it -> new RoleIn(it, reach())).toList();
    }

    Person with(Invitation invitation) {
        return new Person(id, rollen, kaders, hash, factor, invitation, ingetrokken);
    }

    /** The invitation is used up. */
    Person withPassword(String chosen) {
        return new Person(id, rollen, kaders, chosen, factor, null, ingetrokken);
    }

    Person with(Factor other) {
        return new Person(id, rollen, kaders, hash, other, uitnodiging, ingetrokken);
    }

    @JsonIgnore
    public boolean asksCode() {
        return factor != null && factor.aan();
    }

    Person withRoles(List<Role> other) {
        return new Person(id, other, kaders, hash, factor, uitnodiging, ingetrokken);
    }

    Person withdrawn(Instant moment) {
        return new Person(id, rollen, kaders, null, null, null, moment);
    }
}
