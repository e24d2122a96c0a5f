package nl.woonzorgtoets.release.approval;

import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.Role;

/** Whether there is another person who could approve. */
public record SecondPerson(Persons persons) {

    private static final int TWO = 2;

    public boolean isThere(String kader) {
        return persons.count(Role.BELEID, kader) >= TWO;
    }

    /** Somebody with an account of their own who may approve in this framework, now. */
    boolean mayApprove(String account, String kader) {
        return persons.find(account)
                .filter(it -> it.mayComeIn() && it.has(Role.BELEID, kader))
                .isPresent();
    }
}
