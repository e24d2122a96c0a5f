package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Dossier.SetAside;
import org.junit.jupiter.api.Test;

/** Whether it is a flat, and only then: whether it is tall; and only if it is: whether there is a lift. */
class AnswersThatDoNotMatterTest {

    @Test
    void anAnswerToAQuestionThatDoesNotMatterIsSetAside() throws Exception {
        Dossier dossier = read("\"flat\": false, \"hoog\": true, \"lift\": true", false);

        assertThat(dossier.setAside()).extracting(SetAside::pointer).containsExactly("/gebouw/hoog", "/gebouw/lift");
        assertThat(dossier.setAside()).extracting(SetAside::value).containsOnly(true);
        assertThat(dossier.answer("gebouw.hoog")).isNull();
        assertThat(dossier.missing()).isEmpty();
    }

    @Test
    void itCountsWhereTheQuestionMatters() throws Exception {
        Dossier dossier = read("\"flat\": true, \"hoog\": true, \"lift\": false", false);

        assertThat(dossier.setAside()).isEmpty();
        assertThat(dossier.answer("gebouw.lift")).isEqualTo(false);
    }

    @Test
    void asLongAsItIsNotKnownWhetherItMattersItIsNotKnownWhetherItCounts() throws Exception {
        Dossier dossier = read("\"hoog\": true, \"lift\": true", false);
        Fact building = dossier.single().get("gebouw");

        assertThat(dossier.setAside()).isEmpty();
        assertThat(building.value(building.type().field("lift"))).isNull();
        assertThat(building.answered(building.type().field("lift"))).isEqualTo(true);
        assertThat(building.origin(building.type().field("lift")).pointer()).isEqualTo("/gebouw/flat");
        assertThat(dossier.missing())
                .extracting(MissingAnswer::pointer)
                .as("only the question that was not answered is asked")
                .containsExactly("/gebouw/flat");
    }

    @Test
    void aFrameworkCanSayThatItCountsAllTheSame() throws Exception {
        Dossier dossier = read("\"flat\": false, \"hoog\": true", true);

        assertThat(dossier.setAside()).isEmpty();
        assertThat(dossier.answer("gebouw.hoog")).isEqualTo(true);
    }

    /** Whether there is a bell matters when it is tall; whoever says it of a flat that is not, is heard too. */
    @Test
    void anAnswerCanCountWithOtherAnswersThanThoseThatAskForIt() throws Exception {
        assertThat(readWithBell("\"flat\": true, \"hoog\": false, \"bel\": true")
                        .answer("gebouw.bel"))
                .isEqualTo(true);
        assertThat(readWithBell("\"flat\": true, \"hoog\": false").missing()).isEmpty();
        assertThat(readWithBell("\"flat\": false, \"hoog\": false, \"bel\": true")
                        .setAside())
                .extracting(SetAside::pointer)
                .containsExactly("/gebouw/bel");
        assertThat(readWithBell("\"hoog\": false, \"bel\": true").setAside())
                .as("not known yet")
                .isEmpty();
        assertThat(readWithBell("\"hoog\": false, \"bel\": true").answer("gebouw.bel"))
                .isNull();
    }

    /** Whether there is a lift is asked in a tall one only, and need not be answered there either. */
    @Test
    void whatMayStayOpenIsNotAskedWhereItDoesNotMatter() throws Exception {
        List<Field> fields = List.of(
                field("hoog", 0, Obligation.NEVER, false),
                field("lift", 1, Obligation.optional(List.of(Map.of("gebouw.hoog", Set.of("true")))), false));

        assertThat(read("\"hoog\": false", fields).missing()).isEmpty();
        assertThat(read("\"hoog\": true", fields).missing())
                .extracting(MissingAnswer::pointer, MissingAnswer::due)
                .containsExactly(tuple("/gebouw/lift", MissingAnswer.Due.NOT_DUE));
        assertThat(read("\"hoog\": false, \"lift\": true", fields).setAside())
                .extracting(SetAside::pointer)
                .containsExactly("/gebouw/lift");
    }

    private static Dossier read(String answers, boolean counts) throws InvalidDossierException {
        List<Field> fields = List.of(
                field("flat", 0, Obligation.NEVER, counts),
                field("hoog", 1, Obligation.when(List.of(Map.of("gebouw.flat", Set.of("true")))), counts),
                field("lift", 2, Obligation.when(List.of(Map.of("gebouw.hoog", Set.of("true")))), counts));
        return read(answers, fields);
    }

    private static Dossier readWithBell(String answers) throws InvalidDossierException {
        Obligation tall = Obligation.when(List.of(Map.of("gebouw.hoog", Set.of("true"))));
        return read(
                answers,
                List.of(
                        field("flat", 0, Obligation.NEVER, false),
                        field("hoog", 1, Obligation.NEVER, false),
                        field("bel", 2, tall.countingAlso(List.of(Map.of("gebouw.flat", Set.of("true")))), false)));
    }

    private static Dossier read(String answers, List<Field> fields) throws InvalidDossierException {
        Section section =
                new Section("gebouw", "Gebouw", null, new FactType("Gebouw", "Gebouw", true, fields), false, 1, 1);
        return new DossierReader(new Vocabulary(null, List.of(), List.of(section), List.of()))
                .read(("{\"gebouw\":{" + answers + "}}").getBytes(StandardCharsets.UTF_8));
    }

    private static Field field(String name, int index, Obligation due, boolean counts) {
        return new Field(
                name,
                index,
                FieldType.JANEE,
                name,
                null,
                null,
                Map.of(),
                null,
                null,
                0,
                0,
                TextForm.FREE,
                due,
                true,
                null,
                Set.of(),
                FieldWords.NONE,
                false,
                counts,
                null,
                null,
                Asking.NONE);
    }
}
