package nl.woonzorgtoets.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Vaststelling;
import nl.woonzorgtoets.rulebook.model.Vaststelling.EigenRegel;

/**
 * How far a framework binds, in sentences: the one place for them.
 *
 * @param rulebook null when it cannot be read any more
 */
public record Standing(Rulebook rulebook) {

    /**
     * Empty when the framework does not say it.
     *
     * @param owner for whom; null: for everybody
     * @param day whose settings count
     */
    public List<String> sentences(String owner, LocalDate day) {
        Vaststelling all = rulebook == null ? null : rulebook.vaststelling();
        if (all == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(all.voor(owner)));
        all.eigenRegels().stream()
                .filter(it -> owner == null || it.voor().equals(owner))
                .map(it -> sentence(it, day))
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private String sentence(Vaststelling it) {
        String name = Dutch.capital(rulebook.kader().naamInZin());
        String by = it.orgaan() == null
                ? ""
                : ", vastgesteld door " + it.orgaan() + " op " + Dutch.day(it.datum()) + " (" + it.vindplaats() + ")";
        return switch (it.soort()) {
            case BELEIDSREGEL ->
                name + " is een beleidsregel" + by + ". " + decider()
                        + " houdt zich daaraan, en wijkt ervan af als de gevolgen anders onevenredig zijn.";
            case VISIE ->
                name + " is een visie" + by + ". Een visie is geen wettelijke regel: "
                        + "een besluit heeft daarnaast een eigen motivering nodig.";
            case WERKWIJZE ->
                name + (by.isEmpty() ? " is niet vastgesteld. Het is een werkwijze" : " is een werkwijze" + by)
                        + ". Niemand kan er rechten aan ontlenen, en een besluit kan er niet alleen op rusten.";
        };
    }

    private String sentence(EigenRegel it, LocalDate day) {
        String owner = rulebook.owners().getOrDefault(it.voor(), it.voor());
        String rule = owner + " heeft een eigen regel, in ‘" + new Words(rulebook).source(it.bron()) + "’: "
                + Dutch.within(it.zegt());
        return rule
                + (it.staatUit(rulebook.drempels().get(it.drempel()), day)
                        ? " Die regel is hier niet toegepast. " + it.omdat()
                        : " Die regel is hier toegepast.");
    }

    private String decider() {
        return rulebook.kader().woorden().beslisser().hoofdletterDe();
    }
}
