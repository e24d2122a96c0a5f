package nl.woonzorgtoets.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Makes of a case the one that everybody may know: the same verdict on the same grounds, without the values that are withheld. */
record PublicCase(Secrecy secrecy) {

    CaseDocument of(CaseDocument document) {
        return new CaseDocument(
                document.envelope(),
                new String(secrecy.dossier(document), StandardCharsets.UTF_8),
                document.portfolio(),
                document.contribution(),
                document.found(),
                Secrets.WITHHELD,
                of(document.assessment()));
    }

    private Assessment of(Assessment it) {
        return new Assessment(
                it.zaaknummer(),
                it.oordeel(),
                it.haalbaar(),
                it.rechtskracht(),
                it.beslissend(),
                it.score(),
                it.klasse(),
                it.criteria(),
                it.aspects().stream().map(this::of).toList(),
                it.findings().stream().map(this::of).toList(),
                it.notFired().stream().map(this::of).toList(),
                it.missing(),
                it.conditions(),
                it.signals().stream().map(secrecy::inPublic).toList(),
                it.cautions().stream()
                        .filter(caution -> !caution.place().startsWith("/") || !secrecy.withholds(caution.place()))
                        .toList(),
                amounts(it.amounts()),
                // Its hash would tell whether a guess at the dossier is right.
                new Evidence(
                        it.evidence().regelset(),
                        it.evidence().peildatum(),
                        null,
                        it.evidence().laag()));
    }

    private AspectResult of(AspectResult it) {
        if (it.points() == null || it.points().used().stream().noneMatch(secrecy::withholds)) {
            return it;
        }
        return new AspectResult(
                it.id(),
                it.criterium(),
                it.soort(),
                it.question(),
                it.outcome(),
                it.possible(),
                it.source(),
                new AspectPoints(it.points().obtained(), it.points().available(), List.of()),
                it.choice());
    }

    private List<AmountResult> amounts(List<AmountResult> all) {
        Set<String> secret = SecretAmounts.among(all, secrecy::withholds);
        return all.stream()
                .map(it -> secret.contains(it.id()) ? it.withoutValues() : it)
                .toList();
    }

    private Finding of(Finding it) {
        return new Finding(
                it.rule(),
                it.soort(),
                it.outcome(),
                it.points(),
                it.explanation(),
                it.used().stream()
                        .filter(value -> !secrecy.withholds(value, it.rule().id()))
                        .toList());
    }

    private NotFired of(NotFired it) {
        return secrecy.withholds(it) ? new NotFired(it.rule(), withheld((NotFired.Failed) it.reason())) : it;
    }

    private static NotFired.Failed withheld(NotFired.Failed it) {
        return new NotFired.Failed(it.at(), it.fact(), it.field(), it.condition(), List.of(), null, List.of());
    }
}
