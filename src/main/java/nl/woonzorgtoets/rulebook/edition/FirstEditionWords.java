package nl.woonzorgtoets.rulebook.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldWords;

/** How the first edition spoke of questions and figures: it told the article of a label from its first word. */
final class FirstEditionWords {

    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}[\\p{L}-]*");
    private static final Set<String> HET = Set.of(
            "aantal",
            "deel",
            "aandeel",
            "jaar",
            "percentage",
            "bedrag",
            "totaal",
            "getal",
            "verschil",
            "saldo",
            "scenario");
    private static final List<String> ENDING_HET = List.of("label", "onderzoek", "nummer", "cijfer", "aantal", "jaar");
    private static final Set<String> DE =
            Set.of("soort", "rol", "wijk", "gemeente", "fase", "groep", "looptijd", "huur", "prijs", "ses-woa", "aard");
    private static final List<String> ENDING_DE = List.of(
            "ing", "heid", "teit", "tie", "score", "marge", "klasse", "meter", "datum", "groep", "prijs", "tijd");
    private static final List<String> ENDING_PLURAL = List.of("kosten", "woningen", "bewoners");

    private static final String SES_WOA =
            "SES-WOA is een cijfer van het CBS over de welvaart, de opleiding en het werk van huishoudens.";
    private static final String CAVEAT =
            "Bij de Leefbaarometer hoort een kanttekening, die de makers er zelf bij zetten. Het cijfer is een"
                    + " signaal. Het laat zien waar het zinvol is om beter te kijken, en het zegt niet waarom een plek zo scoort. Een oordeel"
                    + " over een wijk is het dus niet. Een besluit dat op dit cijfer rust, vraagt daarom onderzoek ter plaatse.";

    private record Labelled(String file, String place, String name, String label) {}

    private final List<Labelled> all = new ArrayList<>();

    /** Words that are names: somewhere they have a capital in the middle of a text. */
    private final Set<String> names = new HashSet<>();

    private FirstEditionWords() {}

    /** @param texts of the files, to see which figures rules ask for */
    static List<Supplement> of(YamlNode vragen, YamlNode drempels, Collection<String> texts) {
        FirstEditionWords words = new FirstEditionWords();
        words.collect(vragen, drempels);
        List<Supplement> supplements = new ArrayList<>();
        words.all.forEach(it -> {
            words.add(supplements, it, words.spoken(it.label()));
            words.add(supplements, it, figure(it, texts));
        });
        return supplements;
    }

    private void add(List<Supplement> supplements, Labelled it, String text) {
        if (!text.isEmpty()) {
            supplements.add(new Supplement(it.file(), it.place(), text));
        }
    }

    private void collect(YamlNode vragen, YamlNode drempels) {
        for (String part : List.of("dossier", "regio")) {
            YamlNode types = Folder.at(vragen, part);
            if (types.isMap()) {
                types.members().forEach((name, type) -> fields(type, "/" + part + "/" + name));
            }
        }
        fields(Folder.at(vragen, "portefeuille"), "/portefeuille");
        labelled(Folder.at(drempels, "drempels"), "/drempels");
        all.forEach(it -> NAME.matcher(it.label()).results().forEach(name -> names.add(name.group())));
    }

    private void fields(YamlNode type, String place) {
        labelled(type.get("velden"), place + "/velden");
    }

    private void labelled(YamlNode fields, String place) {
        if (fields.isMap()) {
            fields.members().forEach((name, field) -> {
                if (field.text("label") != null) {
                    all.add(new Labelled(field.file(), place + "/" + name, name, field.text("label")));
                }
            });
        }
    }

    private String spoken(String label) {
        if (label.endsWith("?")) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        String article = article(label);
        if (!article.isEmpty()) {
            lines.add("lidwoord: " + article);
        }
        if (isPlural(label)) {
            lines.add("meervoud: ja");
        }
        String inside = inside(label);
        if (!inside.equals(FieldWords.NONE.within(label))) {
            lines.add("binnenin: '" + inside.replace("'", "''") + "'");
        }
        return String.join("\n", lines);
    }

    private static String figure(Labelled it, Collection<String> texts) {
        if (!it.place().startsWith("/regio/")) {
            return "";
        }
        if (it.name().equals("sesWoa")) {
            return "uitleg: " + SES_WOA;
        }
        boolean caveat = it.name().startsWith("leefbaarometer") || it.name().startsWith("lbm");
        boolean used = caveat && texts.stream().anyMatch(text -> text.contains("( " + it.name() + " "));
        return used ? "kanttekening:\n  bijBeslissend: ja\n  tekst: '" + CAVEAT + "'" : "";
    }

    /** In the middle of a sentence; what follows a comma goes between brackets. */
    private String inside(String label) {
        String first = firstWord(label);
        boolean abbreviation = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        String lower = abbreviation || names.contains(first)
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        int comma = lower.indexOf(", ");
        return comma < 0 ? lower : lower.substring(0, comma) + " (" + lower.substring(comma + 2) + ")";
    }

    private static String article(String label) {
        String first = firstWord(label).toLowerCase(Locale.ROOT);
        if (HET.contains(first) || ENDING_HET.stream().anyMatch(first::endsWith)) {
            return "het";
        }
        boolean de = DE.contains(first) || ENDING_DE.stream().anyMatch(first::endsWith) || isPlural(label);
        return de ? "de" : "";
    }

    private static boolean isPlural(String label) {
        String first = firstWord(label).toLowerCase(Locale.ROOT);
        return ENDING_PLURAL.stream().anyMatch(first::endsWith);
    }

    private static String firstWord(String text) {
        return text.split("[ ,]", 2)[0];
    }
}
