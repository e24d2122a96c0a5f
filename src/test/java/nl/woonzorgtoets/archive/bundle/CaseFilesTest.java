package nl.woonzorgtoets.archive.bundle;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.Fixtures;
import nl.woonzorgtoets.archive.ledger.Checkpoints;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.base.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    @TempDir
    Path temp;

    SqliteArchive archive;
    Path export;

    @BeforeEach
    void anArchiveOfSevenEntries() throws IOException {
        archive = SqliteArchive.open(temp.resolve("data"));
        archive.keepRules("parkstad", Fixtures.REGELS);
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").nieuw());
        archive.decide(besluit("2026-000001", "NEGATIEF"));
        archive.keep(zaak("Z-3").nieuw());
        archive.destroy("2026-000002", "selectielijst", "beheer", "2036-01-01T00:00:00Z");
        archive.append(EntryKind.EXPORT, "{ }\n".getBytes());
        export = temp.resolve("export");
        CaseFiles.exportAll(archive, export, ExportedSecrets.withheld());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aFolderReadsBackToTheSameBytes() throws IOException {
        CaseFolder read = CaseFolder.read(export);

        assertThat(read.problems()).isEmpty();
        assertThat(read.whole()).isTrue();
        assertThat(read.entries())
                .usingRecursiveComparison()
                .isEqualTo(archive.entries(1).toList());
        assertThat(read.rules()).containsOnlyKeys(Fixtures.REGELS.hash());
    }

    @Test
    void aFolderCanBeLargerThanMemory() throws IOException {
        byte[] large = ("{ \"x\": \"" + "x".repeat(400_000) + "\" }\n").getBytes();
        for (int i = 0; i < 150; i++) {
            archive.append(EntryKind.EXPORT, large);
        }
        Path larger = temp.resolve("groot");
        CaseFiles.exportAll(archive, larger, ExportedSecrets.withheld());
        long rest = inUse();

        CaseFolder read = CaseFolder.read(larger);

        assertThat(inUse() - rest).isLessThan(50L * large.length); // other threads of this JVM take some too
        assertThat(read.problems()).isEmpty();
        try (Stream<Entry> entries = read.entries()) {
            assertThat(entries.filter(it -> it.is(EntryKind.EXPORT))).hasSize(151);
        }
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void exportImportExportGivesTheSameFiles() throws IOException {
        Path second = temp.resolve("tweede");
        try (SqliteArchive other = SqliteArchive.open(temp.resolve("ander"))) {
            CaseFolder.read(export).restoreInto(other);
            CaseFiles.exportAll(other, second, ExportedSecrets.withheld());

            assertThat(other.verify().findings()).isEmpty();
            assertThat(other.find("2026-000003").orElseThrow().body())
                    .isEqualTo(archive.find("2026-000003").orElseThrow().body());
            assertThat(other.rules(Fixtures.REGELS.hash())).isPresent();
            assertThat(other.keep(zaak("Z-9").nieuw()).nummer()).isEqualTo("2026-000004");
            assertThatThrownBy(() -> CaseFolder.read(export).restoreInto(other)).hasMessageContaining("leeg archief");
        }
        assertThat(files(second)).isEqualTo(files(export));
    }

    @Test
    void aSelectionHoldsTheCasesTheirDecisionsAndTheirRules() throws IOException {
        Path some = temp.resolve("selectie");

        CaseFiles.exportCases(archive, List.of("2026-000003", "2026-000001"), some, ExportedSecrets.withheld());

        CaseFolder read = CaseFolder.read(some);
        assertThat(read.problems()).isEmpty();
        assertThat(read.whole()).isFalse();
        assertThat(read.entries()).extracting(Entry::seq).containsExactly(1L, 2L, 4L, 5L);
        assertThat(read.rules()).containsOnlyKeys(Fixtures.REGELS.hash());
        assertThat(perl(some)).isEqualTo("0 In orde: 4 stukken.");
        assertThatThrownBy(() -> CaseFiles.exportCases(
                        archive, List.of("2026-000002"), temp.resolve("weg"), ExportedSecrets.withheld()))
                .hasMessage("Er is geen beoordeling 2026-000002 in het archief.");
        try (SqliteArchive other = SqliteArchive.open(temp.resolve("ander"))) {
            assertThatThrownBy(() -> read.restoreInto(other)).hasMessageContaining("geen selectie");
        }
    }

    @Test
    void secretAnswersStayBehindUnlessTheyAreAskedForAndTheSealsHoldEitherWay() throws IOException {
        archive.keep(zaak("Z-8").opEenGeheimePlek("Rozenlaan 7"));
        Path open = temp.resolve("open");
        Path whole = temp.resolve("geheel");

        CaseFiles.exportAll(archive, open, ExportedSecrets.withheld());
        CaseFiles.exportAll(archive, whole, ExportedSecrets.given());

        assertThat(open.resolve("archief.jsonl")).content().doesNotContain("Rozenlaan");
        assertThat(open.resolve("geheim.txt")).content().contains("Van 1 zaak", "niet meegegeven", "--met-geheim");
        assertThat(perl(open)).isEqualTo("0 In orde: 8 stukken.");
        assertThat(whole.resolve("archief.jsonl")).content().contains("Rozenlaan");
        assertThat(whole.resolve("geheim.txt")).content().contains("geef hem niet door");
        assertThat(perl(whole)).isEqualTo("0 In orde: 8 stukken.");
        for (Path each : List.of(open, whole)) {
            try (SqliteArchive other = SqliteArchive.open(temp.resolve("in-" + each.getFileName()))) {
                CaseFolder.read(each).restoreInto(other);
                // An archive that was filled from an export without them says what it does not have.
                assertThat(other.verify().findings())
                        .extracting(Fault::toString)
                        .isEqualTo(
                                each.equals(whole) ? List.of() : List.of("Volgnummer 8: het geheime deel ontbreekt"));
                assertThat(other.find("2026-000004").orElseThrow().bytes().secret() != null)
                        .isEqualTo(each.equals(whole));
            }
        }

        export = whole;
        edit(lines -> lines.set(7, lines.get(7).replace("Rozenlaan", "Lelielaan")));
        assertThat(problems())
                .containsExactly(
                        "archief.jsonl, regel 8: volgnummer 8: het geheime deel is gewijzigd: de hash van zout en"
                                + " inhoud klopt niet");
        assertThat(perl(whole)).isEqualTo("1 1 fout gevonden in 8 stukken.");
    }

    @Test
    void anAuditorChecksItWithPerlAlone() throws IOException {
        archive.close();
        Path checkpoint = new Checkpoints(temp.resolve("data/controlepunten"))
                .files().stream().reduce((first, last) -> last).orElseThrow();
        Path key = temp.resolve("data/sleutels/openbaar.pem");

        assertThat(perl(export)).isEqualTo("0 In orde: 7 stukken.");
        assertThat(perl(export, checkpoint)).isEqualTo("0 In orde: 7 stukken.");
        assertThat(perl(export, checkpoint, key)).isEqualTo("0 In orde: 7 stukken.");

        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\n7\n[^\n]{4}", "\n7\nAAAA"));
        assertThat(perl(export, checkpoint, key)).startsWith("1 2 fouten");
    }

    @Test
    void aSelectionIsTiedToWhatWasSignedOfTheWholeArchive() throws IOException {
        archive.close();
        archive = SqliteArchive.open(temp.resolve("data"));
        Path some = temp.resolve("selectie");
        CaseFiles.exportCases(archive, List.of("2026-000001", "2026-000003"), some, ExportedSecrets.withheld());
        Path checkpoint = some.resolve("controlepunt.txt");
        Path key = some.resolve("openbaar.pem");

        assertThat(perl(some, checkpoint, key)).isEqualTo("0 In orde: 4 stukken.");
        assertThat(Files.readString(some.resolve("overzicht.txt")).lines().toList())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("2\t2026-000001\tZ-1\t");

        archive.keep(zaak("Z-9").nieuw());
        Path invented = temp.resolve("verzonnen");
        try (SqliteArchive other = SqliteArchive.open(temp.resolve("ander"))) {
            other.keepRules("parkstad", Fixtures.REGELS);
            other.keep(zaak("Z-1").nieuw());
            CaseFiles.exportCases(other, List.of("2026-000001"), invented, ExportedSecrets.withheld());
        }
        assertThat(perl(invented)).isEqualTo("0 In orde: 2 stukken.");
        Files.copy(
                some.resolve("plaatsbewijs.txt"),
                invented.resolve("plaatsbewijs.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(perl(invented, checkpoint, key)).isEqualTo("1 2 fouten gevonden in 2 stukken.");

        Path fresh = temp.resolve("vers");
        CaseFiles.exportCases(archive, List.of("2026-000004"), fresh, ExportedSecrets.withheld());
        assertThat(perl(fresh, fresh.resolve("controlepunt.txt"))).isEqualTo("0 In orde: 2 stukken.");
    }

    @Test
    void aChangedBodyIsNamedWithItsLine() throws IOException {
        edit(lines -> lines.set(4, lines.get(4).replace("Z-3", "Z-4")));

        assertThat(problems())
                .containsExactly(
                        "archief.jsonl, regel 5: volgnummer 5: de inhoud is gewijzigd: de hash van zout en inhoud"
                                + " klopt niet");
        assertThat(perl(export)).isEqualTo("1 1 fout gevonden in 7 stukken.");
    }

    @Test
    void aBodyThatWasTakenOutIsNoLawfulDestruction() throws IOException {
        edit(lines -> lines.set(
                4,
                lines.get(4)
                        .replaceFirst(
                                "\"salt\":\"[^\"]*\",\"body\":\"(?:[^\"\\\\]++|\\\\.)*+\"",
                                "\"salt\":null,\"body\":null")));

        assertThat(problems())
                .containsExactly(
                        "archief.jsonl, regel 5: Volgnummer 5: de inhoud is leeg zonder dat een vernietiging is"
                                + " vastgelegd");
        assertThat(perl(export)).startsWith("1 1 fout");
    }

    @Test
    void aLastLineThatWasCutOff() throws IOException {
        Path file = export.resolve("archief.jsonl");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));

        assertThat(problems()).contains("archief.jsonl, regel 7: de laatste regel is afgebroken");
        assertThat(perl(export)).startsWith("1 ");
    }

    @Test
    void aMissingLineAlsoAtTheEndAndInASelection() throws IOException {
        edit(lines -> lines.remove(3));
        assertThat(problems()).contains("archief.jsonl, regel 4: hier ontbreekt volgnummer 4");
        assertThat(perl(export)).startsWith("1 ");

        Path some = temp.resolve("selectie");
        CaseFiles.exportCases(archive, List.of("2026-000001", "2026-000003"), some, ExportedSecrets.withheld());
        export = some;
        edit(lines -> lines.remove(3));
        assertThat(problems()).contains("archief.jsonl, regel 4: hier ontbreekt volgnummer 5");
        assertThat(perl(export)).startsWith("1 ");
    }

    @Test
    void swappedAndUnreadableLines() throws IOException {
        edit(lines -> {
            lines.add(1, lines.remove(2));
            lines.add("{\"seq\":8}");
        });

        assertThat(problems())
                .contains(
                        "archief.jsonl, regel 3: volgnummer 2: dit stuk staat niet op zijn plaats",
                        "archief.jsonl, regel 8: deze regel is onleesbaar");
    }

    @Test
    void aRuleFileThatIsNotWhatItWas() throws IOException {
        String folder = "regelsets/" + CaseFolder.hex(Fixtures.REGELS.hash());
        Files.writeString(export.resolve(folder).resolve("kader.yaml"), "naam: Anders\n");
        Files.delete(export.resolve(folder).resolve("fair-share/5.3-draagkracht.drl"));
        Files.writeString(export.resolve(folder).resolve("nieuw.drl"), "");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        folder + "/kader.yaml: dit bestand is gewijzigd",
                        folder + "/fair-share/5.3-draagkracht.drl: dit bestand ontbreekt",
                        folder + "/nieuw.drl: dit bestand hoort hier niet");
        assertThat(perl(export)).startsWith("1 ");
    }

    @Test
    void aRegelsetThatIsNotThere() throws IOException {
        String folder = "regelsets/" + CaseFolder.hex(Fixtures.REGELS.hash());
        Files.move(export.resolve(folder), export.resolve("regelsets/" + "0".repeat(64)));

        assertThat(problems())
                .containsExactly(
                        "regelsets/" + "0".repeat(64) + ": de bestanden passen niet bij de hash in de naam van de map",
                        folder + ": deze regelset ontbreekt");
        assertThatThrownBy(() -> CaseFolder.read(export).restoreInto(archive)).hasMessageContaining("niet in orde");
    }

    private interface Edit {
        void on(List<String> lines);
    }

    private void edit(Edit edit) throws IOException {
        Path file = export.resolve("archief.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        edit.on(lines);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private List<String> problems() throws IOException {
        return CaseFolder.read(export).problems().stream()
                .map(FolderProblem::toString)
                .toList();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(it -> Files.isRegularFile(it) && !isSeal(it)).toList()) {
                files.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** Each archive signs for itself. */
    private static boolean isSeal(Path file) {
        return List.of("controlepunt.txt", "openbaar.pem")
                .contains(file.getFileName().toString());
    }

    /** Exit code and last line. */
    private static String perl(Path folder, Path... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("perl", folder.resolve("controleer.pl").toString()));
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        try {
            return process.waitFor() + " " + lines.get(lines.size() - 1);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
