package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * A case about which something is to be said, made to measure.
 *
 * @param many signals over integrity, conditions, open answers and failed requirements
 * @param contradiction whether rules contradict each other
 * @param exception whether a requirement is not met for which an exception was made
 * @param minimum whether a criterium stays under its minimum
 * @param readable whether the regelset can still be read
 */
public record Said(
        EersteEditie oordeel, int many, boolean contradiction, boolean exception, boolean minimum, boolean readable) {

    private static final Rulebook RULEBOOK = heldByOneSignal();
    private static final CaseDocument BASE = Parkstad.assess(Parkstad.text("01"))
            .document(Envelope.now(
                    "parkstad", "2026-000001", Instant.parse("2026-07-01T10:00:00Z"), "beoordelaar", null));
    private static final List<String> SIGNALS =
            List.of("integriteit.winstmarge", "integriteit.personeelskosten", "integriteit.alleen-pgb");
    private static final List<String> REQUIREMENTS =
            List.of("financieel.sluitend", "financieel.gemeentelijke-behoefte", "aanpasbaarheid.levensloop");
    private static final List<String> CONDITIONS =
            List.of("gemeenschap.draagvlak", "gemeenschap.dialoog-op-tijd", "fair-share.beheerafspraak");
    private static final String CONTRADICTED = "gemeenschap.dialoog";
    private static final String EXCEPTED = "fair-share.draagkracht";

    /** All that can come about: nothing is held without a reason. */
    public static Stream<Said> all() {
        return Stream.of(EersteEditie.values())
                .flatMap(oordeel -> IntStream.range(0, 4)
                        .boxed()
                        .flatMap(many -> IntStream.range(0, 16)
                                .mapToObj(bits -> new Said(
                                        oordeel,
                                        many,
                                        (bits & 1) > 0,
                                        (bits & 2) > 0,
                                        (bits & 4) > 0,
                                        (bits & 8) > 0))))
                .filter(it -> it.oordeel != EersteEditie.AANHOUDEN || it.contradiction || it.many > 0);
    }

    public Rulebook rulebook() {
        return readable ? RULEBOOK : null;
    }

    public CaseDocument document() {
        return new CaseDocument(
                BASE.envelope(),
                BASE.dossier(),
                BASE.portfolio(),
                BASE.contribution(),
                BASE.found(),
                BASE.secrets(),
                assessment());
    }

    private Assessment assessment() {
        Assessment it = BASE.assessment();
        return new Assessment(
                it.zaaknummer(),
                verdict(oordeel),
                oordeel == EersteEditie.ONVOLLEDIG
                        ? List.of(verdict(EersteEditie.POSITIEF), verdict(EersteEditie.NEGATIEF))
                        : List.of(verdict(oordeel)),
                it.rechtskracht(),
                deciding(),
                it.score(),
                it.klasse(),
                it.criteria().stream().map(this::criterium).toList(),
                it.aspects().stream().map(this::aspect).toList(),
                findings(),
                it.notFired(),
                oordeel == EersteEditie.ONVOLLEDIG ? missing() : List.of(),
                remarks(CONDITIONS, oordeel == EersteEditie.POSITIEF_ONDER_VOORWAARDEN, false),
                remarks(SIGNALS, true, true),
                it.amounts(),
                it.evidence());
    }

    private static Oordeel verdict(EersteEditie it) {
        return RULEBOOK.kader().oordeel(it.name());
    }

    private boolean refused() {
        return oordeel == EersteEditie.NEGATIEF || oordeel == EersteEditie.NEGATIEF_IN_BEGINSEL;
    }

    private List<String> failed() {
        return refused() ? REQUIREMENTS.subList(0, many) : List.of();
    }

    private List<String> deciding() {
        List<String> deciding = new ArrayList<>(failed());
        if (oordeel == EersteEditie.AANHOUDEN) {
            deciding.addAll(SIGNALS.subList(0, many));
            deciding.addAll(contradiction ? List.of(CONTRADICTED) : List.of());
        }
        return deciding;
    }

    private CriteriumResult criterium(CriteriumResult it) {
        return minimum && it.id().equals("gemeenschap")
                ? new CriteriumResult(
                        it.id(),
                        it.name(),
                        it.weight(),
                        score("3.00"),
                        new BigDecimal("7"),
                        it.available(),
                        true,
                        it.choice())
                : it;
    }

    private static Score score(String number) {
        return new Score(new BigDecimal(number), new BigDecimal(number), new BigDecimal(number));
    }

    private AspectResult aspect(AspectResult it) {
        UnaryOperator<Uitkomst> becomes =
                was -> failed().contains(it.id()) || exception && it.id().equals(EXCEPTED)
                        ? Uitkomst.VOLDOET_NIET
                        : contradiction && it.id().equals(CONTRADICTED) ? Uitkomst.TEGENSTRIJDIG : was;
        return new AspectResult(
                it.id(),
                it.criterium(),
                it.soort(),
                it.question(),
                becomes.apply(it.outcome()),
                it.possible(),
                it.source(),
                it.points(),
                it.choice());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(BASE.assessment().findings().stream()
                .filter(it -> !failed().contains(it.aspect()))
                .toList());
        failed().forEach(it -> findings.add(finding(it, BevindingSoort.VOLDOET_NIET)));
        SIGNALS.subList(0, many).forEach(it -> findings.add(finding(it, BevindingSoort.SIGNAAL)));
        if (contradiction) {
            findings.add(finding(CONTRADICTED, BevindingSoort.VOLDOET_NIET));
        }
        if (exception) {
            findings.add(finding(EXCEPTED, BevindingSoort.VOLDOET_NIET));
            findings.add(finding(EXCEPTED, BevindingSoort.UITZONDERING));
        }
        return findings;
    }

    private static Finding finding(String aspect, BevindingSoort soort) {
        String explanation = RULEBOOK.kader().aspecten().get(aspect).teksten().get(soort);
        return new Finding(
                new RuleRef("x-" + aspect, "Een regel", aspect, Source.parse("visie:6.4.1"), "x.drl", 1),
                soort,
                soort == BevindingSoort.VOLDOET_NIET ? Uitkomst.VOLDOET_NIET : Uitkomst.NIET_VAN_TOEPASSING,
                BigDecimal.ZERO,
                explanation,
                List.of());
    }

    private List<Missing> missing() {
        return List.of(
                        new Missing("/financieel/looptijdJaren", "Looptijd", true, List.of("x-1")),
                        new Missing("/financieel/exploitatieSluitend", "Komt het rond?", true, List.of("x-2")),
                        new Missing("/woningen/0/prijs", "Prijs", true, List.of("x-3")))
                .subList(0, many);
    }

    private List<Remark> remarks(List<String> aspects, boolean stand, boolean integrity) {
        return stand
                ? aspects.subList(0, many).stream()
                        .map(it -> new Remark(it, text(it), integrity, Source.parse("visie:6.4.1")))
                        .toList()
                : List.of();
    }

    private static String text(String aspect) {
        return RULEBOOK.kader()
                .aspecten()
                .get(aspect)
                .teksten()
                .values()
                .iterator()
                .next();
    }

    private static Rulebook heldByOneSignal() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        files.put(
                "kader.yaml",
                kader.replace("aanhoudenVanaf: 3", "aanhoudenVanaf: 1").getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}
