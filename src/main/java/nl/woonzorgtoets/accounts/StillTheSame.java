package nl.woonzorgtoets.accounts;

import org.springframework.security.core.Authentication;

/** Whether somebody who came in earlier would come in now, with the same password and the same roles. */
public record StillTheSame(Persons persons) {

    public boolean is(Authentication who) {
        return who == null
                || !Persons.isPerson(who.getName())
                || who.getDetails() instanceof Candidate then
                        && persons.find(who.getName())
                                .filter(Person::mayComeIn)
                                .map(it -> new Candidate(it.id(), it.hash(), it.held()))
                                .filter(then::equals)
                                .isPresent();
    }
}
