package nl.woonzorgtoets.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.Section;

/**
 * What of a regelset guards against mistakes or keeps something to itself. No verdict changes when it is taken away, so that nothing else
 * notices.
 *
 * @param dossiers paths of the known dossiers
 * @param herkomst whether there is a register of origin
 * @param geheimePlannen answers by which a plan is secret
 * @param geheimeVragen dossier paths of the questions with a secret answer
 * @param beslotenVragen dossier paths of the questions that are told in the municipality's own file only
 */
record SafetyNets(
        SortedSet<String> dossiers,
        boolean herkomst,
        SortedSet<String> geheimePlannen,
        SortedSet<String> geheimeVragen,
        SortedSet<String> beslotenVragen) {

    private static final String KADER = "kader.yaml";
    private static final String VRAGEN = "vragen.yaml";
    private static final String BACK = "Zet dit terug als het niet zo bedoeld is.";

    static SafetyNets of(Rulebook rulebook) {
        Rapport report = rulebook.kader().rapport();
        return new SafetyNets(
                sorted(rulebook.bekendeDossiers().stream().map(BekendDossier::bestand)),
                rulebook.herkomst().isEr(),
                sorted(report == null || report.geheim() == null ? Stream.of() : report.geheim().waarden().stream()),
                sorted(rulebook.vocabulary().sections().values().stream().flatMap(SafetyNets::secret)),
                sorted(report == null ? Stream.of() : report.alleenDossier().stream()));
    }

    /** What either has. */
    SafetyNets and(SafetyNets other) {
        return new SafetyNets(
                sorted(Stream.concat(dossiers.stream(), other.dossiers.stream())),
                herkomst || other.herkomst,
                sorted(Stream.concat(geheimePlannen.stream(), other.geheimePlannen.stream())),
                sorted(Stream.concat(geheimeVragen.stream(), other.geheimeVragen.stream())),
                sorted(Stream.concat(beslotenVragen.stream(), other.beslotenVragen.stream())));
    }

    /** What of this the other lacks; a question that is not asked any more has nothing to keep to itself. */
    List<Melding> missingIn(Rulebook becomes) {
        SafetyNets now = of(becomes);
        List<Melding> lost = new ArrayList<>();
        SortedSet<String> dossiersGone = without(dossiers, now.dossiers);
        if (!dossiersGone.isEmpty()) {
            lost.add(melding(
                    "",
                    (now.dossiers.isEmpty() ? "Er zijn geen bekende dossiers meer. " : "")
                            + "Niets bewaakt nog dat deze dossiers uitkomen zoals verwacht: " + names(dossiersGone)));
        }
        if (herkomst && !now.herkomst) {
            lost.add(
                    melding(
                            "",
                            "Het register van herkomst (herkomst.yaml) is weg. Niets bewaakt nog dat elke regel op een stuk rust of een eigen keuze is."));
        }
        SortedSet<String> plansGone = without(geheimePlannen, now.geheimePlannen);
        if (!plansGone.isEmpty()) {
            lost.add(melding(
                    KADER,
                    "Bij ‘geheim’ onder ‘rapport’ staan deze antwoorden niet meer, waarbij een plan geheim is: "
                            + names(plansGone)));
        }
        SortedSet<String> secretsGone = stillAsked(without(geheimeVragen, now.geheimeVragen), becomes);
        if (!secretsGone.isEmpty()) {
            lost.add(melding(VRAGEN, "Het antwoord op deze vragen is niet meer geheim: " + names(secretsGone)));
        }
        SortedSet<String> closedGone = stillAsked(without(beslotenVragen, now.beslotenVragen), becomes);
        if (!closedGone.isEmpty()) {
            lost.add(melding(
                    KADER,
                    "Deze vragen staan niet meer bij ‘alleenDossier’, en komen dus ook in brieven: "
                            + names(closedGone)));
        }
        return lost;
    }

    private static SortedSet<String> stillAsked(SortedSet<String> paths, Rulebook becomes) {
        return sorted(paths.stream().filter(it -> becomes.vocabulary().field(it) != null));
    }

    private static Stream<String> secret(Section section) {
        return section.type().fields().stream().filter(it -> it.secret()).map(it -> section.name() + "." + it.name());
    }

    private static SortedSet<String> without(SortedSet<String> had, SortedSet<String> has) {
        return sorted(had.stream().filter(it -> !has.contains(it)));
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(SortedSet<String> names) {
        return String.join(", ", names) + ".";
    }

    private static Melding melding(String file, String message) {
        return new Melding(file, 0, 0, message, BACK);
    }
}
