package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.ConditionRef;

/** A case in the names of version 2, what is secret apart from the rest. */
final class Writing2 {

    private final CaseDocument document;
    private final Assessment assessment;
    private final Set<String> secretPlaces;
    private final Set<String> secretFields;
    private final Map<UsedValue, Integer> used = new LinkedHashMap<>();

    Writing2(CaseDocument document) {
        this.document = document;
        this.assessment = document.assessment();
        this.secretPlaces =
                document.secrets().answers().stream().map(SecretAnswer::place).collect(Collectors.toSet());
        this.secretFields = document.secrets().answers().stream()
                .map(it -> it.fact() + "." + it.field())
                .collect(Collectors.toSet());
        assessment.findings().stream()
                .flatMap(it -> it.used().stream())
                .forEach(it -> used.putIfAbsent(it, used.size()));
    }

    /** Null when nothing is secret. */
    V2.Geheim secret() {
        if (document.secrets().answers().isEmpty()) {
            return null;
        }
        Map<Integer, V2.Waarde> values = new TreeMap<>();
        used.forEach((value, place) -> {
            if (isSecret(value)) {
                values.put(place, value(value));
            }
        });
        return new V2.Geheim(
                document.secrets().answers().stream()
                        .map(it -> new V2.Geheimvraag(it.fact(), it.pointer(), it.field()))
                        .toList(),
                document.dossier(),
                assessment.evidence().dossierSha256(),
                values,
                failed(it -> isSecret(it) ? onwaar(it) : null));
    }

    /** @param geheim seal of the secret part; null when there is none */
    V2.Case open(String geheim) {
        var envelope = document.envelope();
        boolean whole = document.secrets().answers().isEmpty();
        return new V2.Case(
                Codec2.VERSION,
                true,
                envelope.kader(),
                envelope.nummer(),
                envelope.moment().toString(),
                envelope.account(),
                envelope.sleutel(),
                envelope.motor(),
                envelope.toepassing(),
                assessment.evidence().regelset(),
                assessment.zaaknummer(),
                assessment.evidence().peildatum().toString(),
                document.found().area(),
                document.found().features(),
                whole ? document.dossier() : Redaction.without(document.dossier(), secretPlaces),
                whole ? assessment.evidence().dossierSha256() : null,
                geheim,
                Totals.texts(document.portfolio()),
                Totals.texts(document.contribution()),
                assessment.oordeel().code(),
                assessment.oordeel().positief(),
                assessment.haalbaar().stream().map(Oordeel::code).toList(),
                assessment.rechtskracht(),
                assessment.beslissend(),
                score(assessment.score()),
                assessment.klasse(),
                byId(assessment.criteria(), CriteriumResult::id, Writing2::criterium),
                byId(assessment.aspects(), AspectResult::id, Writing2::aspect),
                used.keySet().stream()
                        .map(it -> isSecret(it) ? null : value(it))
                        .toList(),
                byId(assessment.findings(), it -> it.rule().id(), this::fired),
                failed(it -> isSecret(it) ? new V2.Onwaar(at(it.at()), null, null) : onwaar(it)),
                waiting(),
                assessment.missing().stream()
                        .map(it -> new V2.Ontbrekend(it.pointer(), it.due()))
                        .toList(),
                assessment.conditions().stream().map(Remark::aspect).toList(),
                assessment.signals().stream().map(Remark::aspect).toList());
    }

    private boolean isSecret(UsedValue it) {
        return secretPlaces.contains(it.pointer() + "/" + it.field());
    }

    private boolean isSecret(NotFired.Failed it) {
        return secretFields.contains(it.fact() + "." + it.field());
    }

    private static V2.Waarde value(UsedValue it) {
        String place = it.pointer() + "/" + it.field();
        return new V2.Waarde(it.fact(), it.pointer(), it.field(), it.value(), Origins2.write(it.origin(), place));
    }

    private V2.Gevuurd fired(Finding it) {
        return new V2.Gevuurd(
                it.aspect(),
                it.soort().word(),
                it.points(),
                it.used().stream().map(used::get).toList());
    }

    private static V2.Onwaar onwaar(NotFired.Failed it) {
        return new V2.Onwaar(at(it.at()), it.actual(), it.needed());
    }

    private static List<Integer> at(ConditionRef at) {
        return List.of(at.condition(), at.pattern(), at.constraint());
    }

    /** Per rule of which a condition fails; without those for which nothing is told. */
    private Map<String, V2.Onwaar> failed(Function<NotFired.Failed, V2.Onwaar> told) {
        Map<String, V2.Onwaar> failed = new LinkedHashMap<>();
        for (NotFired it : assessment.notFired()) {
            V2.Onwaar onwaar = it.reason() instanceof NotFired.Failed reason ? told.apply(reason) : null;
            if (onwaar != null) {
                failed.put(it.rule().id(), onwaar);
            }
        }
        return failed;
    }

    private Map<String, List<String>> waiting() {
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        for (NotFired it : assessment.notFired()) {
            if (it.reason() instanceof NotFired.Open open) {
                waiting.put(it.rule().id(), open.pointers());
            }
        }
        return waiting;
    }

    private static List<BigDecimal> criterium(CriteriumResult it) {
        List<BigDecimal> numbers = new ArrayList<>();
        numbers.add(it.weight());
        numbers.addAll(score(it.score()));
        numbers.add(it.obtained());
        numbers.add(it.available());
        return numbers;
    }

    private static V2.Stand aspect(AspectResult it) {
        List<String> possible = it.possible().isEmpty() ? null : names(it.possible());
        return new V2.Stand(it.soort().name(), it.outcome().name(), possible);
    }

    private static List<BigDecimal> score(Score it) {
        return Arrays.asList(it.now(), it.lowest(), it.highest());
    }

    private static <T, R> Map<String, R> byId(List<T> items, Function<T, String> id, Function<T, R> told) {
        Map<String, R> byId = new LinkedHashMap<>();
        items.forEach(it -> byId.put(id.apply(it), told.apply(it)));
        return byId;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
