package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Rapport.Planregel;
import nl.woonzorgtoets.oordeel.Sjabloon;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what the report says beyond the verdict; a regelset need not say it. */
record RapportReader(Questions questions, References references, Choices choices) {

    private static final int MOST_WEEKS = 52;

    private static final Block GEHEIM = new Block()
            .must("veld", Kind.VRAAG, "De vraag die zegt of een plan geheim is; zij heeft opties.")
            .must("waarden", Kind.LIJST, "De antwoorden waarbij het plan geheim is.");

    private static final Block HOMES = new Block()
            .must("veld", Kind.WOORD, "Het cijfer over de plek, zoals Gebied.woningen.")
            .must("vanaf", Kind.AANTAL, "Vanaf hoeveel woningen de plek genoemd wordt.");

    private static final Block PERSONS = new Block()
            .must("veld", Kind.VRAAG, "Hoeveel personen een groep heeft, een vraag uit een lijst.")
            .must("vanaf", Kind.AANTAL, "Vanaf hoeveel personen een groep genoemd wordt.");

    private static final Block OPENBAAR = new Block()
            .may("niet", Kind.LIJST, "De vragen waarvan het antwoord niet openbaar is.")
            .may("geen", Kind.LIJST, GEHEIM, "De plannen waarvan plek, groep en redenen niet openbaar zijn.")
            .may("woningen", Kind.BLOK, HOMES, "Hoe groot een plek is om genoemd te worden; zonder: nooit.")
            .may("personen", Kind.BLOK, PERSONS, "Hoe groot een groep is om genoemd te worden; zonder: nooit.");

    private static final Block PLANREGEL = new Block()
            .may("label", Kind.TEKST, "Wat er voor de regel staat; verplicht zonder veld.")
            .may("veld", Kind.VRAAG, "De vraag waarvan het antwoord er staat.")
            .may("tekst", Kind.TEKST, "Een tekst met vragen tussen accolades.")
            .may("lijst", Kind.VRAAG, "Een vraag uit een lijst: alle antwoorden staan er.")
            .may("aantal", Kind.VRAAG, "Een vraag uit dezelfde lijst: zo vaak telt elk antwoord; alleen bij lijst.");

    static final Block RAPPORT = new Block()
            .may("termijnWeken", Kind.AANTAL, "De termijn voor ontbrekende antwoorden; verplicht bij bron.")
            .may("bron", Kind.BRON, "Waar de termijn op rust; verplicht bij termijnWeken.")
            .choice()
            .may("geheim", Kind.BLOK, GEHEIM, "Welke plannen geheim zijn.")
            .may("onderwerp", Kind.TEKST, "De onderwerpregel van de brief, met vragen tussen accolades.")
            .may("bijCijfers", Kind.TEKST, "Een zin die altijd bij de cijfers over de plek staat.")
            .may(
                    "alleenDossier",
                    Kind.LIJST,
                    "De vragen die alleen in het eigen dossier genoemd worden, in geen andere brief.")
            .may("openbaar", Kind.BLOK, OPENBAAR, "Wat iedereen mag lezen; zonder deze sleutel alleen de uitkomst.")
            .may("plan", Kind.LIJST, PLANREGEL, "De regels over het plan; elk heeft één van veld, tekst en lijst.");

    Rapport read(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        choices.add("rapport", node.as(RAPPORT));
        boolean hasTerm = node.has("termijnWeken") || node.has("bron");
        return new Rapport(
                hasTerm ? weeks(node.require("termijnWeken")) : 0,
                references.check(hasTerm ? node.require("bron") : node.get("bron")),
                secret(node.get("geheim")),
                template(node.get("onderwerp")),
                node.text("bijCijfers"),
                paths(node.get("alleenDossier")),
                open(node.get("openbaar")),
                node.get("plan").list(this::row));
    }

    private static int weeks(YamlNode term) {
        int weeks = term.count();
        if (weeks < 1 || weeks > MOST_WEEKS) {
            term.report("Hier hoort een aantal weken van 1 tot en met " + MOST_WEEKS + ".");
        }
        return weeks;
    }

    private Rapport.Geheim secret(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        Field question = withOptions(node.as(GEHEIM).get("veld"));
        List<String> codes = node.get("waarden")
                .list(it -> question == null
                        ? it.text()
                        : it.oneOf(question.options().keySet()));
        return new Rapport.Geheim(node.text("veld"), codes);
    }

    private List<String> paths(YamlNode node) {
        return node.list(it -> questions.question(it) == null ? null : it.text());
    }

    private Rapport.Openbaar open(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        YamlNode homes = node.as(OPENBAAR).get("woningen").as(HOMES);
        YamlNode persons = node.get("personen").as(PERSONS);
        checkFigure(homes.get("veld"));
        questions.inList(persons.get("veld"), FieldType.GEHEEL);
        return new Rapport.Openbaar(
                paths(node.get("niet")),
                node.get("geen").list(this::secret),
                homes.text("veld"),
                homes.number("vanaf"),
                persons.text("veld"),
                persons.number("vanaf"));
    }

    private void checkFigure(YamlNode path) {
        String text = path.text();
        if (text == null || questions.vocabulary() == null) {
            return;
        }
        String[] parts = text.split("\\.", 2);
        FactType type = questions.vocabulary().factTypes().get(parts[0]);
        if (type == null || parts.length < 2 || type.field(parts[1]) == null) {
            path.report("Het cijfer '" + text
                    + "' bestaat niet. Hier hoort een feit uit 'regio' met een veld, zoals Gebied.woningen.");
        }
    }

    private Field withOptions(YamlNode path) {
        Field question = questions.question(path);
        if (question != null && question.options().isEmpty()) {
            path.report("Hier hoort het pad van een vraag met opties, zoals doelgroepen.code.");
            return null;
        }
        return question;
    }

    /** Every answer that a text asks for must be one that a plan gives once. */
    private Sjabloon template(YamlNode node) {
        if (node.text() == null) {
            return null;
        }
        Sjabloon template = new Sjabloon(node.text());
        template.paden().stream()
                .filter(path -> !questions.isSingle(path))
                .forEach(
                        path -> node.report(
                                "De vraag '" + path
                                        + "' bestaat niet, of staat in een lijst. Tussen accolades hoort een vraag die één keer voorkomt."));
        return template;
    }

    private Planregel row(YamlNode node) {
        node.as(PLANREGEL);
        if (Stream.of("veld", "tekst", "lijst").filter(node::has).count() != 1) {
            node.report("Een regel over het plan heeft één van 'veld', 'tekst' en 'lijst'.");
        }
        if (!node.has("veld")) {
            node.require("label");
        }
        if (!node.has("lijst")) {
            node.get("aantal").report("'aantal' past alleen bij 'lijst'.");
        }
        questions.single(node.get("veld"));
        questions.inList(node.get("lijst"), FieldType.OPTIE);
        Field number = questions.inList(node.get("aantal"), FieldType.GEHEEL);
        if (number != null && !section(node.text("aantal")).equals(section(node.text("lijst")))) {
            node.get("aantal").report("'aantal' en 'lijst' horen uit dezelfde lijst te komen.");
        }
        String field = node.text("veld");
        Sjabloon text = field == null ? template(node.get("tekst")) : new Sjabloon("{" + field + "}");
        return new Planregel(node.text("label"), text, node.text("lijst"), node.text("aantal"));
    }

    private static String section(String path) {
        return path == null || path.indexOf('.') < 0 ? "" : path.substring(0, path.indexOf('.'));
    }
}
