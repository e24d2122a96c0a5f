package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.MissingAnswer.Due;
import org.junit.jupiter.api.Test;

class DossierFactsTest {

    private static final String DOSSIER = """
            { "zaak": { "zaaknummer": "A-1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "%s",
                        "winst": true, "contracten": ["ZVW", "WMO"] },
              "locatie": { "wijkcode": "WK091710" }%s }
            """;

    private final DossierReader reader = new DossierReader(Questions.vocabulary());

    @Test
    void readsEveryKindOfAnswer() throws Exception {
        Dossier dossier =
                read("VERKENNING", ", \"doelgroepen\": [ { \"code\": \"II.PG\", \"aantal\": 3.0, \"pct\": 12.50 } ]");

        assertThat(dossier.answer("zaak.zaaknummer")).isEqualTo("A-1");
        assertThat(dossier.answer("zaak.peildatum")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(dossier.answer("zaak.winst")).isEqualTo(true);
        assertThat(dossier.answer("zaak.contracten")).isEqualTo(List.of("WMO", "ZVW"));
        assertThat(dossier.answer("zaak.aard")).isNull();
        Fact group = dossier.facts().get(2);
        assertThat(value(group, "aantal")).isEqualTo(new BigDecimal("3"));
        assertThat(value(group, "pct")).isEqualTo(new BigDecimal("12.5"));
        assertThat(dossier.sha256()).hasSize(64);
    }

    @Test
    void givesEachAnswerItsPlaceAndNoneToWhatWasNotAnswered() throws Exception {
        Fact group = read("VERKENNING", ", \"doelgroepen\": [ { \"code\": \"II.PG\" } ]")
                .facts()
                .get(2);

        assertThat(group.pointer()).isEqualTo("/doelgroepen/0");
        assertThat(group.origin(group.type().field("code"))).isEqualTo(new Origin.Answer("/doelgroepen/0/code"));
        assertThat(group.origin(group.type().field("aantal"))).isNull();
    }

    @Test
    void tellsAnAbsentListFromAnEmptyOne() throws Exception {
        Dossier absent = read("VERKENNING", "");
        Dossier empty = read("VERKENNING", ", \"partners\": []");

        assertThat(absent.facts())
                .filteredOn(Fact::possible)
                .extracting(Fact::pointer)
                .containsExactly("/doelgroepen/0", "/partners/0");
        assertThat(empty.facts()).extracting(f -> f.type().name()).doesNotContain("Partner");
        assertThat(due(absent)).containsEntry("/doelgroepen", Due.MANDATORY).containsEntry("/partners", Due.NOT_DUE);
        assertThat(due(empty)).doesNotContainKey("/partners");
    }

    @Test
    void asksFromTheirPhaseOn() throws Exception {
        String json = DOSSIER.replace("\"winst\": true, ", "");

        assertThat(due(reader.read(bytes(json.formatted("VERKENNING", ""))))).containsEntry("/zaak/winst", Due.NOT_DUE);
        assertThat(due(reader.read(bytes(json.formatted("PRINCIPEVERZOEK", "")))))
                .containsEntry("/zaak/winst", Due.MANDATORY);
        assertThat(due(reader.read(bytes(json.formatted("VERGUNNINGAANVRAAG", "")))))
                .containsEntry("/zaak/winst", Due.MANDATORY);
    }

    @Test
    void asksOfAListElementOnlyWhatItsOwnAnswersMakeRelevant() throws Exception {
        Dossier dossier =
                read("VERKENNING", ", \"doelgroepen\": [ { \"code\": \"II.PG\" }, { \"code\": \"I.i.iii\" } ]");

        assertThat(due(dossier))
                .containsEntry("/doelgroepen/0/bat", Due.RELEVANT)
                .doesNotContainKey("/doelgroepen/1/bat")
                .containsEntry("/doelgroepen/0/aantal", Due.MANDATORY);
    }

    @Test
    void asksWhatAnyElementOfAnotherListMakesRelevant() throws Exception {
        String json = DOSSIER.replace("\"ZVW\", ", "");
        String light = ", \"doelgroepen\": [ { \"zorg\": \"GEEN\" }, { \"zorg\": \"LICHT\" } ]";

        assertThat(due(reader.read(bytes(json.formatted("VERKENNING", light)))))
                .containsEntry("/zaak/marge", Due.RELEVANT);
        assertThat(due(reader.read(bytes(json.formatted("VERKENNING", light.replace("LICHT", "GEEN"))))))
                .doesNotContainKey("/zaak/marge");
        assertThat(due(read("VERKENNING", ""))).containsEntry("/zaak/marge", Due.RELEVANT);
    }

    @Test
    void marksAsNotApplicableWhatOtherAnswersMakeIrrelevantAndLeavesOpenWhatTheyMayStillMakeRelevant()
            throws Exception {
        Dossier dossier = read(
                "VERKENNING",
                ", \"doelgroepen\": [ { \"code\": \"I.i.iii\" }, { \"aantal\": 2 }, { \"code\": \"I.i.iii\", \"bat\": 3 } ]");

        assertThat(value(dossier, "/doelgroepen/0", "bat")).isEqualTo(NotApplicable.NOT_APPLICABLE);
        assertThat(value(dossier, "/doelgroepen/1", "bat")).isNull();
        assertThat(value(dossier, "/doelgroepen/2", "bat")).isEqualTo(new java.math.BigDecimal("3"));
    }

    private static Object value(Dossier dossier, String pointer, String field) {
        Fact fact = dossier.facts().stream()
                .filter(candidate -> candidate.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
        return fact.value(fact.type().field(field));
    }

    @Test
    void readsAnExampleWithoutWhatIsIndispensableButWithAllOtherChecks() throws Exception {
        Dossier dossier = reader.readPartial(Map.of("zaak", Map.of("winst", true)));

        assertThat(dossier.answer("zaak.winst")).isEqualTo(true);
        assertThat(dossier.answer("zaak.gemeente")).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> reader.readPartial(Map.of("zaak", Map.of("winst", "ja"))))
                .isInstanceOf(InvalidDossierException.class);
    }

    private Dossier read(String phase, String more) throws InvalidDossierException {
        return reader.read(bytes(DOSSIER.formatted(phase, more)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Object value(Fact fact, String field) {
        return fact.value(fact.type().field(field));
    }

    private static Map<String, Due> due(Dossier dossier) {
        return dossier.missing().stream()
                .collect(java.util.stream.Collectors.toMap(MissingAnswer::pointer, MissingAnswer::due));
    }
}
