package nl.woonzorgtoets.document.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of the second version hold ids and values; the texts come back from the regelset. */
class SecondVersionTest {

    private static final Rulebooks KNOWN = hash -> Optional.of(Parkstad.rulebook());
    private static final String SALT = "00112233445566778899aabbccddeeff";

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "07", "09", "11", "13", "17", "20"})
    void what_is_read_is_what_was_concluded(String number) {
        CaseDocument judged = judged(number);

        CaseDocument read = Codecs.read(Codecs.write(judged), KNOWN);

        assertThat(read).usingRecursiveComparison().isEqualTo(judged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "05", "09"})
    void a_number_that_is_put_in_later_gives_the_same_bytes(String number) {
        CaseDocument judged = judged(number);

        Unnumbered written = Codecs.unnumbered(judged.numbered(null));

        assertThat(written.numbered("2026-1234567")).isEqualTo(Codecs.write(judged.numbered("2026-1234567")));
        assertThat(written.numbered("2026-000001").body()).endsWith(written.end());
        assertThat(written.end()).hasSizeGreaterThan(10_000);
    }

    @Test
    void a_case_of_five_takes_less_than_eight_kilobytes_deflated() throws Exception {
        byte[] body = Codecs.write(judged("05")).body();
        var deflated = new java.io.ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(deflated)) {
            out.write(body);
        }

        assertThat(deflated.size()).isLessThan(8_000);
    }

    @Test
    void no_text_of_the_program_or_the_regelset_stands_in_it() {
        CaseDocument judged = judged("03");

        String body = new String(Codecs.write(judged).body(), StandardCharsets.UTF_8);

        assertThat(judged.assessment().findings())
                .allSatisfy(it -> assertThat(body)
                        .doesNotContain(it.explanation(), it.rule().title()));
        assertThat(body)
                .doesNotContain(
                        judged.assessment().oordeel().tekst(), "dit feit is er", "dit komt niet voor", "geldig vanaf");
        assertThat(judged.assessment().missing())
                .allSatisfy(it -> assertThat(body).doesNotContain(it.question()));
    }

    @Test
    void without_the_regelset_ids_values_and_outcomes_are_still_there() {
        CaseDocument judged = judged("03");

        CaseDocument read = Codecs.read(Codecs.write(judged), Rulebooks.NONE);

        assertThat(read.assessment().oordeel().code())
                .isEqualTo(judged.assessment().oordeel().code());
        assertThat(read.assessment().fired()).isEqualTo(judged.assessment().fired());
        assertThat(read.assessment().deciding())
                .extracting(it -> it.rule().id())
                .isEqualTo(judged.assessment().deciding().stream()
                        .map(it -> it.rule().id())
                        .toList());
        assertThat(read.dossier()).isEqualTo(judged.dossier());
        assertThat(Codecs.write(read)).isEqualTo(Codecs.write(judged));
    }

    @Test
    void the_place_of_a_refuge_stands_apart_and_the_rest_is_sealed_with_its_hash() {
        String dossier = Parkstad.text("09");
        CaseDocument judged = judge(dossier);
        assertThat(judged.secrets().answers()).extracting(SecretAnswer::place).contains("/locatie/kleineKern");

        CaseBytes bytes = Codecs.write(judged);
        CaseDocument whole = Codecs.read(bytes, KNOWN);
        CaseDocument outside = Codecs.read(new CaseBytes(bytes.body(), null), KNOWN);

        assertThat(new String(bytes.body(), StandardCharsets.UTF_8)).doesNotContain("kleineKern\\\"");
        assertThat(whole).usingRecursiveComparison().isEqualTo(judged);
        assertThat(outside.secrets().withheld()).isTrue();
        assertThat(outside.dossier()).doesNotContain("kleineKern").contains("wijkcode");
        assertThat(outside.assessment().evidence().dossierSha256()).isNull();
        assertThat(usedFields(outside)).doesNotContain("kleineKern");
        assertThat(outside.assessment().oordeel()).isEqualTo(judged.assessment().oordeel());
        assertThat(outside.assessment().fired()).isEqualTo(judged.assessment().fired());
        SecretPart other = new SecretPart(SALT, "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Codecs.read(new CaseBytes(bytes.body(), other), KNOWN))
                .isInstanceOf(UnreadableCaseException.class);
    }

    @Test
    void a_figure_that_a_secret_answer_gives_is_as_secret_as_the_answer() {
        CaseDocument judged = judged("09");

        CaseBytes bytes = Codecs.write(judged);

        assertThat(judged.secrets().answers())
                .extracting(SecretAnswer::place)
                .contains("/locatie/sesWoa", "/regio/Gebied/sesWoa");
        assertThat(new String(bytes.body(), StandardCharsets.UTF_8)).doesNotContain("-0.2");
        assertThat(Codecs.read(bytes, KNOWN)).usingRecursiveComparison().isEqualTo(judged);
    }

    @Test
    void what_failed_refers_to_the_condition_itself() {
        CaseDocument read = Codecs.read(Codecs.write(judged("03")), KNOWN);

        assertThat(read.assessment().notFired())
                .extracting(NotFired::reason)
                .filteredOn(NotFired.Failed.class::isInstance)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(((NotFired.Failed) it).at()).isNotNull());
    }

    private static List<String> usedFields(CaseDocument document) {
        return document.assessment().findings().stream()
                .flatMap(it -> it.used().stream())
                .map(it -> it.field())
                .toList();
    }

    private static CaseDocument judged(String number) {
        return judge(Parkstad.text(number));
    }

    private static CaseDocument judge(String dossier) {
        Rulebook rulebook = Parkstad.rulebook();
        Instant moment = Instant.parse("2026-11-28T12:00:00.123456Z");
        return Parkstad.assess(dossier)
                .document(Envelope.now(rulebook.framework(), "2026-000001", moment, "beoordelaar", "sleutel"))
                .with(SALT);
    }
}
