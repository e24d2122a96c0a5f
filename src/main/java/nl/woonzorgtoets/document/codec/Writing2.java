package nl.woonzorgtoets.document.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.SecretAmounts;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Oordeel;

/** A case in the names of version 2, what is secret apart from the rest. */
final class Writing2 {

    private final CaseDocument document;
    private final Assessment assessment;
    private final boolean whole;
    private final Set<String> secretPlaces;
    private final Set<String> secretFields;
    private final Set<String> secretAmounts;

    Writing2(CaseDocument document) {
        List<SecretAnswer> secrets = document.secrets().answers();
        this.document = document;
        this.assessment = document.assessment();
        this.whole = secrets.isEmpty();
        this.secretPlaces = secrets.stream().map(SecretAnswer::place).collect(Collectors.toSet());
        this.secretFields =
                secrets.stream().map(it -> it.fact() + "." + it.field()).collect(Collectors.toSet());
        this.secretAmounts = SecretAmounts.among(assessment.amounts(), this::isSecret);
    }

    /** Null when nothing is secret. */
    V2.Geheim secret() {
        if (whole) {
            return null;
        }
        return new V2.Geheim(
                document.secrets().answers(),
                document.dossier(),
                assessment.evidence().dossierSha256(),
                Used2.write(
                        assessment.findings().stream()
                                .flatMap(it -> it.used().stream())
                                .filter(this::isSecret)
                                .toList(),
                        it -> false),
                reasons(NotFired.Failed.class, it -> isSecret(it) ? onwaar(it) : null),
                amounts(this::isSecret, Writing2::whole));
    }

    /** @param geheim seal of the secret part; null when there is none */
    V2.Case open(String geheim) {
        Envelope envelope = document.envelope();
        return new V2.Case(
                Codec2.VERSION,
                true,
                envelope.kader(),
                envelope.nummer(),
                envelope.moment(),
                envelope.account(),
                envelope.sleutel(),
                envelope.motor(),
                envelope.toepassing(),
                assessment.evidence().regelset(),
                assessment.evidence().laag(),
                assessment.zaaknummer(),
                assessment.evidence().peildatum(),
                document.found().area(),
                document.found().features(),
                whole ? document.dossier() : Redaction.without(document.dossier(), secretPlaces),
                whole ? assessment.evidence().dossierSha256() : null,
                geheim,
                document.portfolio(),
                document.contribution(),
                assessment.oordeel().code(),
                assessment.oordeel().positief(),
                assessment.haalbaar().stream().map(Oordeel::code).toList(),
                assessment.rechtskracht(),
                assessment.beslissend(),
                assessment.score(),
                assessment.klasse(),
                assessment.criteria().stream()
                        .map(it -> new V2.Punten(
                                it.id(), it.weight(), it.score(), it.obtained(), it.available(), it.underMinimum()))
                        .toList(),
                assessment.aspects().stream()
                        .map(it -> new V2.Stand(it.id(), it.soort(), it.outcome(), it.possible()))
                        .toList(),
                points(),
                fired(),
                reasons(NotFired.Failed.class, it -> isSecret(it) ? new V2.Onwaar(it.at(), null, null) : onwaar(it)),
                reasons(NotFired.Open.class, NotFired.Open::pointers),
                notInForce(),
                assessment.missing().stream().map(Writing2::missing).toList(),
                assessment.conditions().stream().map(Remark::aspect).toList(),
                assessment.signals().stream().map(Remark::aspect).toList(),
                explained(),
                assessment.cautions().isEmpty() ? null : assessment.cautions(),
                amounts(it -> true, it -> isSecret(it) ? part(it.withoutValues(), null) : whole(it)));
    }

    private static V2.Ontbrekend missing(Missing it) {
        return it.isExplanation()
                ? new V2.Ontbrekend(it.pointer(), it.due(), it.rules().get(0), it.answers())
                : new V2.Ontbrekend(it.pointer(), it.due(), null, null);
    }

    /** Null when nothing was. */
    private Map<String, List<String>> explained() {
        Map<String, List<String>> explained = new LinkedHashMap<>();
        assessment.signals().stream()
                .filter(it -> !it.explanations().isEmpty())
                .forEach(it -> explained.put(
                        it.aspect(),
                        it.explanations().stream()
                                .map(Remark.Explanation::pointer)
                                .toList()));
        return explained.isEmpty() ? null : explained;
    }

    private boolean isSecret(UsedValue it) {
        return secretPlaces.contains(it.pointer() + "/" + it.field());
    }

    private boolean isSecret(NotFired.Failed it) {
        return secretFields.contains(it.fact() + "." + it.field());
    }

    private boolean isSecret(AmountResult it) {
        return secretAmounts.contains(it.id());
    }

    /** Null when there are none. */
    private Map<String, V2.Bedrag> amounts(Predicate<AmountResult> which, Function<AmountResult, V2.Bedrag> written) {
        Map<String, V2.Bedrag> amounts = new LinkedHashMap<>();
        assessment.amounts().stream().filter(which).forEach(it -> amounts.put(it.id(), written.apply(it)));
        return amounts.isEmpty() ? null : amounts;
    }

    private static V2.Bedrag whole(AmountResult it) {
        return part(
                it,
                it.lines().stream()
                        .map(line -> new V2.Post(
                                line.part(),
                                line.number(),
                                line.state(),
                                line.value(),
                                line.decides(),
                                Used2.write(line.used(), value -> false)))
                        .toList());
    }

    private static V2.Bedrag part(AmountResult it, List<V2.Post> items) {
        return new V2.Bedrag(it.state(), it.exact(), it.rounded(), it.amount(), items);
    }

    /** Never secret: no points follow from a secret answer. Null when there are none. */
    private Map<String, V2.Antwoordpunten> points() {
        Map<String, V2.Antwoordpunten> points = new LinkedHashMap<>();
        assessment.aspects().stream()
                .filter(it -> it.points() != null)
                .forEach(it -> points.put(
                        it.id(),
                        new V2.Antwoordpunten(
                                it.points().obtained(),
                                it.points().available(),
                                Used2.write(it.points().used(), value -> false))));
        return points.isEmpty() ? null : points;
    }

    private Map<String, V2.Gevuurd> fired() {
        Map<String, V2.Gevuurd> fired = new LinkedHashMap<>();
        for (Finding it : assessment.findings()) {
            List<V2.Feit> used = Used2.write(it.used(), this::isSecret);
            fired.put(it.rule().id(), new V2.Gevuurd(it.aspect(), it.soort(), it.points(), used));
        }
        return fired;
    }

    /** Null when there are none. */
    private Map<String, List<String>> notInForce() {
        Map<String, List<String>> rules = reasons(NotFired.NotInForce.class, NotFired.NotInForce::thresholds);
        return rules.isEmpty() ? null : rules;
    }

    private static V2.Onwaar onwaar(NotFired.Failed it) {
        return new V2.Onwaar(it.at(), it.actual(), it.needed());
    }

    /** Per rule that did not fire for a reason of this kind what is told of it; without those of which nothing is told. */
    private <R extends NotFired.Reason, T> Map<String, T> reasons(Class<R> kind, Function<R, T> told) {
        Map<String, T> reasons = new LinkedHashMap<>();
        for (NotFired it : assessment.notFired()) {
            T tale = kind.isInstance(it.reason()) ? told.apply(kind.cast(it.reason())) : null;
            if (tale != null) {
                reasons.put(it.rule().id(), tale);
            }
        }
        return reasons;
    }
}
