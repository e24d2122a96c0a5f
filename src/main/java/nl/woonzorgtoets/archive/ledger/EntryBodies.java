package nl.woonzorgtoets.archive.ledger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.base.Json;

/** How the small bodies are written, and what the archive reads in them; what it does not need is skipped, not buffered. */
public final class EntryBodies {

    /** Entries of before other frameworks were judged by do not name theirs. */
    private static final String FIRST_FRAMEWORK = "parkstad";

    private EntryBodies() {}

    /** What the first version did not know stands in it only when it was given. */
    public static byte[] of(Besluit besluit, String kader) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("datum", text(besluit.datum()));
        more.put("orgaan", besluit.orgaan());
        more.put("namens", besluit.namens());
        more.put("grond", besluit.grond());
        more.put("paragraaf", besluit.paragraaf());
        more.put("belangen", besluit.belangen());
        more.put("bijzondereOmstandigheden", besluit.bijzondereOmstandigheden());
        more.put("bezoekDatum", text(besluit.bezoekDatum()));
        more.put("bezoekUitkomst", besluit.bezoekUitkomst());
        more.put("zienswijzen", besluit.zienswijzen());
        more.put("aanvullingGevraagd", text(besluit.aanvullingGevraagd()));
        more.put("aanvullingTot", text(besluit.aanvullingTot()));
        more.put("voorwaarden", besluit.voorwaarden().isEmpty() ? null : List.copyOf(besluit.voorwaarden()));
        more.values().removeIf(Objects::isNull);
        List<Object> all = new ArrayList<>(Arrays.asList(
                "versie",
                more.isEmpty() ? 1 : 2,
                "kader",
                kader,
                "nummer",
                besluit.nummer(),
                "besluit",
                besluit.besluit(),
                "motivering",
                besluit.motivering(),
                "functie",
                besluit.functie(),
                "door",
                besluit.door(),
                "moment",
                besluit.moment(),
                "positief",
                besluit.positief(),
                "afwijkend",
                besluit.afwijkend()));
        more.forEach((name, value) -> all.addAll(List.of(name, value)));
        return Json.object(all.toArray());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    public static byte[] of(Vervolg vervolg, String kader) {
        return Json.object(
                "versie", 1,
                "kader", kader,
                "nummer", vervolg.nummer(),
                "tekst", vervolg.tekst(),
                "standen", vervolg.standen(),
                "door", vervolg.door(),
                "moment", vervolg.moment());
    }

    public static byte[] of(Intrekking intrekking, String kader) {
        return Json.object(
                "versie", 1,
                "kader", kader,
                "nummer", intrekking.nummer(),
                "soort", intrekking.soort().name(),
                "reden", intrekking.reden(),
                "vervangenDoor", intrekking.vervangenDoor(),
                "door", intrekking.door(),
                "moment", intrekking.moment());
    }

    public static byte[] of(Brief brief, String kader) {
        return Json.object(
                "versie", brief.versie(),
                "kader", kader,
                "nummer", brief.nummer(),
                "datum", brief.datum(),
                "lezer", brief.lezer(),
                "tekst", brief.tekst(),
                "door", brief.door(),
                "moment", brief.moment());
    }

    /** The case that an entry is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record About(String nummer) {}

    public static byte[] of(Activation activation, String kader) {
        return Json.object(
                "versie", 2,
                "kader", kader,
                "hash", activation.hash(),
                "door", activation.door(),
                "moment", activation.moment(),
                "waarom", activation.waarom(),
                "goedkeuring", activation.goedkeuring(),
                "zonderTweedePersoon", activation.goedkeuring() == null);
    }

    /** @param bestanden SHA-256 of each file, by path */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rules(String kader, String hash, Map<String, String> bestanden) {

        public Rules {
            kader = kader == null ? FIRST_FRAMEWORK : kader;
        }

        public byte[] bytes() {
            return Json.object("kader", kader, "hash", hash, "bestanden", bestanden);
        }
    }

    /** @param volgnummers which entries are emptied */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Destruction(
            String kader, List<String> nummers, List<Long> volgnummers, String grondslag, String door, String moment) {

        public byte[] bytes() {
            return Json.object(
                    "versie", 1,
                    "kader", kader,
                    "nummers", nummers,
                    "volgnummers", volgnummers,
                    "grondslag", grondslag,
                    "door", door,
                    "moment", moment);
        }
    }

    /**
     * What was handed out, to whom.
     *
     * @param kaders keys of the frameworks that judged it
     */
    public record Export(List<String> kaders, String door, Instant moment, CaseFilter selectie, List<String> nummers) {

        public byte[] bytes() {
            return Json.object(
                    "versie",
                    1,
                    "kader",
                    String.join(", ", kaders),
                    "door",
                    door,
                    "moment",
                    moment.toString(),
                    "selectie",
                    selectie,
                    "aantal",
                    nummers.size(),
                    "nummers",
                    nummers);
        }
    }

    /**
     * What was handed out at the command line.
     *
     * @param gebruiker how the operating system calls who did it
     * @param metGeheim whether the secret answers went with it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CommandLineExport(String gebruiker, Instant moment, boolean metGeheim, List<String> nummers) {

        public byte[] bytes() {
            return Json.object(
                    "versie",
                    1,
                    "door",
                    "opdrachtregel",
                    "gebruiker",
                    gebruiker,
                    "moment",
                    moment.toString(),
                    "metGeheim",
                    metGeheim,
                    "aantal",
                    nummers.size(),
                    "nummers",
                    nummers);
        }
    }

    /** Of a replay only its id and the cases that it names; whoever judged again wrote it and reads the rest. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Replay(String id, CaseFilter zaken, List<Different> anders) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Different(String nummer) {}

        public List<String> nummers() {
            Stream<String> asked = Stream.ofNullable(zaken).map(CaseFilter::nummer);
            Stream<String> different =
                    Stream.ofNullable(anders).flatMap(List::stream).map(Different::nummer);
            return Stream.concat(asked.filter(Objects::nonNull), different).toList();
        }
    }
}
