package nl.woonzorgtoets.prestaties;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.woonzorgtoets.prestaties.peers.Paragraph;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules of paragraph 5.3 alone, and plans that come near every one of them. */
public final class FairShare {

    /** Where those rules are. */
    public static final Path FOLDER = Path.of("rules", "fair-share");

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private FairShare() {}

    /** A plan to judge, in the facts of the product and in plain objects. */
    public record Case(Rulebook rulebook, Dossier dossier, List<Fact> facts, List<Fact> own, Paragraph plain) {}

    /** The shipped framework with no other rules. */
    public static Rulebook rulebook() throws Exception {
        return rulebook(RuleFiles.read(Path.of("rules")).contents());
    }

    private static Rulebook rulebook(Map<String, byte[]> shipped) throws RejectedRulebookException {
        Map<String, byte[]> files = new TreeMap<>(shipped);
        files.keySet()
                .removeIf(path -> !path.startsWith("fair-share/")
                        && (path.endsWith(".drl") || path.endsWith(".voorbeelden.yaml")));
        files.remove("herkomst.yaml");
        return RulebookReader.read(SomeRules.of(files));
    }

    /** The same where both measures have to be above the mean. */
    private static Rulebook strict() throws Exception {
        Map<String, byte[]> files =
                new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        files.replaceAll((path, content) -> path.endsWith("drempels.yaml")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("waarde: BEIDE_ONDER", "waarde: BEIDE_BOVEN_VEREIST")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return rulebook(files);
    }

    /** So many different plans, half of them judged strictly; the same ones every time. */
    public static List<Case> cases(int count) throws Exception {
        List<Rulebook> rulebooks = List.of(rulebook(), strict());
        Plannen plannen = new Plannen();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; cases.size() < count; i++) {
            Rulebook rulebook = rulebooks.get(i % 2);
            Random random = new Random(i);
            try {
                Dossier dossier = rulebook.read(nearTheRules(plannen.dossier(i, DAY), random));
                Map<String, BigDecimal> portfolio = Map.of(
                        "kwetsbareEenheden", new BigDecimal(random.nextInt(30)),
                        "bestaandeKwetsbareEenheden", new BigDecimal(random.nextInt(3)));
                List<Fact> facts = rulebook.facts(dossier, portfolio);
                cases.add(new Case(
                        rulebook, dossier, facts, rulebook.ownFacts(dossier, portfolio), Paragraph.of(facts)));
            } catch (InvalidDossierException e) {
                // Drawn answers that do not go together: the next ones will.
            }
        }
        return cases;
    }

    private static byte[] nearTheRules(byte[] plan, Random random) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(plan);
        ObjectNode place = dossier.withObject("locatie");
        place.put("verspreid", random.nextInt(4) == 0);
        if (random.nextInt(3) > 0) {
            place.put("complexKwetsbaar", random.nextBoolean() ? "JA" : "NEE");
        }
        if (random.nextInt(3) > 0) {
            place.put("bestaandeZorgplekkenBuurt", random.nextInt(60));
        }
        ObjectNode spread = dossier.withObject("spreiding");
        if (random.nextInt(3) > 0) {
            spread.put("verplaatstOverconcentratie", random.nextBoolean());
        }
        if (random.nextInt(3) > 0) {
            thinningOut(spread, random);
        }
        dossier.withObject("gemeenschap").put("aanspreekpunt247", random.nextBoolean());
        dossier.withObject("gemeenschap").put("beheerconvenant", random.nextBoolean());
        dossier.withArray("doelgroepen").forEach(it -> {
            if (random.nextInt(3) == 0) {
                ObjectNode group = (ObjectNode) it;
                group.put("aantalEenheden", random.nextInt(4));
                group.put("bestaandeEenheden", random.nextInt(4));
            }
        });
        return JsonMapper.shared().writeValueAsBytes(dossier);
    }

    private static void thinningOut(ObjectNode spread, Random random) {
        spread.put("vermindertConcentratie", random.nextInt(4) > 0);
        spread.put("kwetsbareEenhedenVoor", 10 + random.nextInt(5));
        spread.put("kwetsbareEenhedenNa", 8 + random.nextInt(5));
        if (random.nextInt(4) > 0) {
            spread.put("redenUitzondering", "Er verdwijnen plekken.");
        }
        if (random.nextInt(4) > 0) {
            spread.putArray("bewijsUitzondering").add("SLOOPBESLUIT");
        }
    }
}
