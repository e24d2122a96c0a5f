package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.WhatMatters;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corporation builds 24 homes at three prices, for older people with light care: what a first request needs, asked from the top. */
class AnOrdinaryPlanIsAskedAtMostThirtyTest {

    private static final int MOST = 30;
    private static final Vocabulary VOCABULARY = Parkstad.rulebook().vocabulary();

    @ParameterizedTest(name = "{0}, {1} group(s), the second {2}")
    @CsvSource({
        "GECLUSTERD, 1, II.REGULIER",
        "NULTREDEN, 1, II.REGULIER",
        "GECLUSTERD, 2, II.REGULIER",
        "NULTREDEN, 2, REGULIER"
    })
    void atMostThirtyAnswersAreNeeded(String woningtype, String groups, String second) {
        // Given a form with nothing filled in, and somebody who knows all about the plan
        Map<String, String> known = plan(woningtype, second);
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("woningen.rijen", List.of("3"));
        given.put("doelgroepen.rijen", List.of(groups));

        // When each time the first question is answered that needs it
        Set<String> asked = new LinkedHashSet<>();
        for (Optional<String> next = firstOpen(given); next.isPresent(); next = firstOpen(given)) {
            String input = next.get();
            assertThat(known).containsKey(input);
            given.put(input, List.of(known.get(input)));
            asked.add(input.replaceAll("\\.\\d+", ""));
        }

        // Then there are not many, and the verdict waits for nothing that is due
        assertThat(asked).hasSizeLessThanOrEqualTo(MOST);
        CheckedForm form = form(given);
        assertThat(form.indispensable()).isEmpty();
        assertThat(judged(form).assessment().due()).isEmpty();
    }

    /** The name of its input. */
    private static Optional<String> firstOpen(Map<String, List<String>> given) {
        CheckedForm form = form(given);
        assertThat(form.problems()).isEmpty();
        WhatMatters matters = form.indispensable().isEmpty() ? WhatMatters.in(judged(form)) : null;
        Answers answers = new Answers(given);
        QuestionMaker maker = new QuestionMaker(
                VOCABULARY, answers, List.of(), form.idle(), form.called(), form.waiting(matters), null);
        return FormPage.of(VOCABULARY, answers, form.idle(), maker, List.of(), FormPage.ALL).parts().stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(it -> it.questions().stream())
                .filter(Question::isOpen)
                .map(Question::name)
                .findFirst();
    }

    private static CheckedForm form(Map<String, List<String>> given) {
        return new CheckedForm(VOCABULARY, new LargerArea(VOCABULARY).in(new Answers(given)));
    }

    private static Judgement judged(CheckedForm form) {
        return Parkstad.byPlan(new String(form.soundJson(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> plan(String woningtype, String second) {
        Map<String, String> plan = new LinkedHashMap<>();
        put(plan, "zaak", "zaaknummer=Z-24 peildatum=2026-07-01 fase=PRINCIPEVERZOEK");
        put(plan, "zaak", "planologischeStatus=AFWIJKING_VERGUNNING aard=NIEUWBOUW");
        put(plan, "initiatiefnemer", "type=CORPORATIE");
        put(plan, "locatie", "wijkcode=WK096500 minutenLopenVoorzieningen=6");
        put(plan, "doelgroepen.0", "code=II.REGULIER aantalPersonen=24 aantalEenheden=18 zorgzwaarte=LICHT");
        put(plan, "doelgroepen.1", "code=" + second + " aantalPersonen=8 aantalEenheden=6 zorgzwaarte=GEEN");
        put(plan, "woningen.0", "woningtype=" + woningtype + " aantal=10 segment=SOCIAAL prijs=690");
        put(plan, "woningen.1", "woningtype=" + woningtype + " aantal=8 segment=MIDDENHUUR prijs=1050");
        put(plan, "woningen.2", "woningtype=" + woningtype + " aantal=6 segment=BETAALBARE_KOOP prijs=310000");
        put(plan, "programma", "huurGekoppeldAanZorg=nee regulierVerhuurOfVerkoopbaar=ja");
        put(plan, "gemeenschap", "ontmoetingsruimte=INPANDIG omgevingsdialoog=GEPLAND");
        put(plan, "financieel", "exploitatieSluitend=JA looptijdJaren=40 onderhoudBegroot=ja beheerBegroot=ja");
        put(plan, "financieel", "servicekostenBegroot=ja sluitAanOpGemeentelijkeBehoefte=ja");
        put(plan, "aanpasbaarheid", "levensloopbestendigPct=100 herbestemming=VOLLEDIG");
        put(plan, "spreiding", "tekortcategorie=" + woningtype + " onderbouwing=WACHTLIJST regionaalAfgestemd=AKKOORD");
        return plan;
    }

    private static void put(Map<String, String> plan, String part, String answers) {
        Stream.of(answers.split(" ")).map(it -> it.split("=")).forEach(it -> plan.put(part + "." + it[0], it[1]));
    }
}
