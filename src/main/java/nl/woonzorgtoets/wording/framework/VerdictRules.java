package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.framework.Framework.ChoiceText;
import nl.woonzorgtoets.wording.framework.Framework.Criterion;
import nl.woonzorgtoets.wording.framework.Framework.Name;
import nl.woonzorgtoets.wording.framework.Framework.ScoreClass;
import nl.woonzorgtoets.wording.framework.Framework.Verdicts;

/** How points and requirements become a verdict, with the numbers of the regelset. */
final class VerdictRules {

    private VerdictRules() {}

    /** "0,5 punt", "15 punten" */
    static String points(BigDecimal points, String one) {
        return Dutch.number(points) + " " + one + (points.compareTo(BigDecimal.ONE) > 0 ? "en" : "");
    }

    static Verdicts of(Rulebook rulebook) {
        Kader kader = rulebook.kader();
        Whose whose = new Whose(rulebook);
        Afkomst afkomst = rulebook.afkomst();
        return new Verdicts(
                Dutch.number(kader.schaal()),
                kader.heeft(AspectSoort.PLUS) ? points(kader.plusMaximum(), "punt") : null,
                kader.exact()
                        ? "Klassen en ondergrenzen kijken naar de score zonder af te ronden."
                        : "Klassen en ondergrenzen kijken naar de score nadat die is afgerond op "
                                + Dutch.count(kader.decimalen(), "cijfer", "cijfers") + " achter de komma.",
                steps(kader, rulebook.editie()),
                rulebook.keuzes().stream()
                        .filter(it -> it.onderwerp().equals("integriteit"))
                        .map(Keuze::tekst)
                        .findFirst()
                        .orElse(null),
                kader.criteria().values().stream()
                        .map(it -> criterion(it, kader, whose.sentence(afkomst.van(Onderdeel.GEWICHTEN, it.id()))))
                        .toList(),
                kader.klassen().stream()
                        .map(it -> new ScoreClass(
                                Dutch.number(it.vanaf()),
                                it.naam(),
                                demands(it, kader),
                                whose.sentence(afkomst.van(Onderdeel.KLASSEN, it.naam()))))
                        .toList(),
                names(kader),
                Arrays.stream(Onderdeel.values())
                        .filter(it -> afkomst.van(it) != null)
                        .map(it -> new ChoiceText(
                                Dutch.capital(it.naam()) + ": " + whose.of(afkomst.van(it)),
                                whose.sentence(afkomst.van(it))))
                        .toList());
    }

    private static Criterion criterion(Criterium criterium, Kader kader, String whose) {
        BigDecimal points = kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.WEGING && criterium.id().equals(it.criterium()))
                .map(it -> it.punten(BevindingSoort.VOLDOET))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Criterion(
                criterium.naam(),
                weight(criterium, kader),
                Dutch.number(points),
                criterium.minimum() == null
                        ? null
                        : "Onder een " + Dutch.number(criterium.minimum()) + " is het oordeel hoogstens ‘"
                                + criterium.hoogstens().naam() + "’.",
                whose);
    }

    /** "3 (43 procent)": the share of all, where not all weigh the same. */
    private static String weight(Criterium criterium, Kader kader) {
        List<BigDecimal> weights =
                kader.criteria().values().stream().map(Criterium::gewicht).toList();
        String weight = Dutch.number(criterium.gewicht());
        if (weights.stream().allMatch(it -> it.compareTo(criterium.gewicht()) == 0)) {
            return weight;
        }
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = criterium.gewicht().multiply(BigDecimal.valueOf(100)).divide(all, 0, RoundingMode.HALF_UP);
        return weight + " (" + Dutch.number(share) + " procent)";
    }

    /** The questions of the aspects that a class demands. */
    private static List<String> demands(Kader.Klasse klasse, Kader kader) {
        return Stream.concat(
                        klasse.eist().stream()
                                .map(it -> kader.aspecten().get(it).naam()),
                        klasse.minstens().entrySet().stream()
                                .map(it -> kader.aspecten().get(it.getKey()).naam() + " Ten minste "
                                        + Dutch.points(it.getValue()) + "."))
                .toList();
    }

    /** In the order in which they are looked at; only those that this framework can take. */
    private static List<String> steps(Kader kader, Editie editie) {
        Stappen stappen = kader.stappen();
        List<String> steps = new ArrayList<>();
        if (kader.heeft(AspectSoort.EIS)) {
            steps.add("Is een eis niet gehaald? Dan is het oordeel " + name(stappen.eis())
                    + (kader.klassen().isEmpty() ? "." : ", wat de score ook is."));
        }
        if (kader.heeft(AspectSoort.EIS_IN_BEGINSEL)) {
            steps.add("Is een eis in beginsel niet gehaald, en is er geen uitzondering? Dan is het oordeel "
                    + name(stappen.eisInBeginsel()) + ".");
        }
        steps.add("Spreken regels elkaar tegen"
                + (kader.aanhoudenVanaf() == null
                        ? ""
                        : ", of "
                                + (kader.aanhoudenVanaf() == 1
                                        ? "is er een signaal"
                                        : "zijn er " + kader.aanhoudenVanaf() + " of meer signalen")
                                + " over integriteit")
                + "? Dan is het oordeel " + name(stappen.aanhouden()) + ".");
        if (kader.heeft(AspectSoort.ONGERIJMDHEID)) {
            steps.add("Passen antwoorden niet bij elkaar, en is dat niet toegelicht? Dan is het oordeel "
                    + name(stappen.ongerijmd()) + ".");
        }
        steps.add((editie.wachtOpElkVerplichtAntwoord()
                        ? "Ontbreekt een verplicht antwoord, of zijn er"
                        : "Zijn er door open antwoorden")
                + " nog meer oordelen mogelijk? Dan is het oordeel " + name(stappen.onvolledig()) + ".");
        steps.add((kader.klassen().isEmpty()
                        ? "Anders is het oordeel " + name(stappen.anders()) + "."
                        : "Anders telt de score.")
                + (kader.heeft(AspectSoort.VOORWAARDE)
                        ? " Is een voorwaarde nog niet vervuld, dan is het oordeel hoogstens "
                                + name(stappen.voorwaarde()) + "."
                        : ""));
        return steps;
    }

    private static String name(Oordeel oordeel) {
        return Dutch.quoted(oordeel.naam());
    }

    private static List<Name> names(Kader kader) {
        return kader.oordelen().stream()
                .map(it -> new Name(it.code(), it.naam(), it.tekst()))
                .toList();
    }
}
