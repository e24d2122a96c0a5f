package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Dossier.SetAside;
import org.junit.jupiter.api.Test;

/** Whether it is rebuilt, and if so: how many homes there are already; without an answer: none. */
class WhatCountsWithoutAnAnswerTest {

    @Test
    void whereTheQuestionIsOpenTheNumberCountsAndIsTold() throws Exception {
        Dossier dossier = read("\"verbouw\": true");

        assertThat(dossier.answer("gebouw.bestaand")).isEqualTo(BigDecimal.ZERO);
        assertThat(dossier.assumed()).containsExactly("/gebouw/bestaand");
        assertThat(building(dossier).origin(homes(dossier))).isEqualTo(new Origin.Assumed("/gebouw/bestaand"));
    }

    @Test
    void anAnswerGoesBeforeIt() throws Exception {
        Dossier dossier = read("\"verbouw\": true, \"bestaand\": 12");

        assertThat(dossier.answer("gebouw.bestaand")).isEqualTo(new BigDecimal("12"));
        assertThat(dossier.assumed()).isEmpty();
    }

    @Test
    void whereTheQuestionDoesNotMatterItCountsAndNeedsNoMention() throws Exception {
        Dossier dossier = read("\"verbouw\": false, \"bestaand\": 12");

        assertThat(dossier.answer("gebouw.bestaand")).isEqualTo(BigDecimal.ZERO);
        assertThat(dossier.assumed()).isEmpty();
        assertThat(dossier.setAside()).extracting(SetAside::pointer).containsExactly("/gebouw/bestaand");
    }

    @Test
    void anAnswerThatMayCountIsNotReplaced() throws Exception {
        Dossier dossier = read("\"bestaand\": 12");

        assertThat(dossier.answer("gebouw.bestaand")).isNull();
        assertThat(dossier.assumed()).isEmpty();
    }

    private static Fact building(Dossier dossier) {
        return dossier.single().get("gebouw");
    }

    private static Field homes(Dossier dossier) {
        return building(dossier).type().field("bestaand");
    }

    private static Dossier read(String answers) throws InvalidDossierException {
        List<Field> fields = List.of(
                new Field("verbouw", 0, FieldType.JANEE, "verbouw", Map.of(), 0, 0),
                new Field(
                        "bestaand",
                        1,
                        FieldType.GEHEEL,
                        "bestaand",
                        null,
                        null,
                        Map.of(),
                        null,
                        null,
                        0,
                        0,
                        TextForm.FREE,
                        Obligation.when(List.of(Map.of("gebouw.verbouw", Set.of("true")))),
                        true,
                        null,
                        Set.of(),
                        FieldWords.NONE,
                        false,
                        false,
                        null,
                        BigDecimal.ZERO,
                        Asking.NONE));
        Section section =
                new Section("gebouw", "Gebouw", null, new FactType("Gebouw", "Gebouw", true, fields), false, 1, 1);
        return new DossierReader(new Vocabulary(null, List.of(), List.of(section), List.of()))
                .read(("{\"gebouw\":{" + answers + "}}").getBytes(StandardCharsets.UTF_8));
    }
}
