package nl.woonzorgtoets.decision;

import java.util.List;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.wording.Dutch;

/**
 * What people can decide on a case, and what is known beforehand of such a decision.
 *
 * @param soorten in the order of the framework
 * @param waaromNiets why there are none, and what can be done; null when there are
 * @param bezoek why a refusal asks that somebody went to see the place; empty when it does not
 * @param paragrafen of the policy, on which a refusal would rest by the verdict
 */
public record Mogelijk(List<Besluitsoort> soorten, String waaromNiets, List<String> bezoek, List<String> paragrafen) {

    /** Which decisions have to say this, in a sentence; empty when none of them has to. */
    public String nodigBij(String name) {
        List<String> kinds = soorten.stream()
                .filter(it -> it.vraagt().contains(name))
                .map(it -> Dutch.quoted(it.naam()))
                .toList();
        return kinds.isEmpty() ? "" : "Nodig bij " + Dutch.list(kinds, "en") + ". ";
    }

    /** On which paragraphs the verdict rests, in a sentence; empty when there are none. */
    public String rustOp() {
        return paragrafen.isEmpty() ? "" : " Het oordeel rust op: " + Dutch.list(paragrafen, "en") + ".";
    }

    /** Whether the plan can be left aside because its dossier was not completed. */
    public boolean kanBuitenBehandeling() {
        return soorten.stream().anyMatch(Besluitsoort::buitenBehandeling);
    }
}
