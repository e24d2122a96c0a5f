package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;

/** The words of a regelset for its own codes; without that regelset the codes themselves. */
public final class Words {

    private final Rulebook rulebook;

    /** @param rulebook null when the regelset cannot be read any more */
    public Words(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public String oordeel(String code) {
        return rulebook == null || code == null
                ? code
                : rulebook.kader().oordeel(code).naam();
    }

    /** The name of a decision of people; of a verdict when it is one. */
    public String besluit(String code) {
        return rulebook == null
                ? code
                : rulebook.kader().besluiten().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .map(Besluitsoort::naam)
                        .orElseGet(() -> oordeel(code));
    }

    /** How a verdict looks: goed, let-op or fout. */
    public String tone(String code) {
        Oordeel oordeel = rulebook == null
                ? Oordeel.onleesbaar(code, false)
                : rulebook.kader().oordeel(code);
        return oordeel.kleur().woord();
    }

    /** Title of the document and its paragraph. */
    public String source(String document, String paragraph) {
        Bron bron = bron(document);
        String titel = bron == null ? document : bron.titel();
        if (paragraph == null || paragraph.isEmpty()) {
            return titel;
        }
        String heading = bron == null ? null : bron.paragrafen().get(paragraph);
        return titel + ", " + place(paragraph) + (heading == null ? "" : " (" + heading + ")");
    }

    /** Where in a document: an article of a law, a numbered paragraph, or as it is called; empty for all of it. */
    public static String place(String paragraph) {
        if (paragraph == null || paragraph.isEmpty()) {
            return "";
        }
        boolean numbered = Character.isDigit(paragraph.charAt(0));
        return numbered ? (paragraph.contains(":") ? "artikel " : "paragraaf ") + paragraph : paragraph;
    }

    /** Own values of a municipality may rest on a document that only its addition knows. */
    private Bron bron(String document) {
        return rulebook == null
                ? null
                : Stream.concat(Stream.of(rulebook), rulebook.lagen().stream())
                        .map(it -> it.bronnen().get(document))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The answer by which cases are found under this name; the code itself when the regelset does not know it. */
    public String feature(String name, String code) {
        Field field = rulebook == null
                ? null
                : rulebook.vocabulary().field(rulebook.kader().zoeken().get(name));
        return code == null || field == null
                ? code
                : field.type() == FieldType.JANEE
                        ? (code.equals("true") ? "ja" : "nee")
                        : field.options().getOrDefault(code, code);
    }

    /** The place among the answers by which a case is found; null when its framework knows none. */
    public String place(Map<String, String> features) {
        String name = rulebook == null || rulebook.kader().plaats() == null
                ? null
                : searchName(rulebook.kader().plaats().veld());
        return name == null ? null : feature(name, features.get(name));
    }

    /** A reference into bronnen.yaml as people read it; null when there is none. */
    public String source(String reference) {
        if (reference == null) {
            return null;
        }
        Source source = Source.parse(reference);
        return source(source.document(), source.paragraph());
    }

    public String fact(String type) {
        return factType(type).map(FactType::label).orElse(type);
    }

    public String field(String type, String field) {
        return fieldOf(type, field).map(Field::label).orElse(field);
    }

    /** The name of a field as it stands within a sentence, a question between quotes. */
    public String within(String type, String field) {
        return fieldOf(type, field)
                .map(it -> it.label().endsWith("?")
                        ? Dutch.quoted(it.label())
                        : it.words().within(it.label()))
                .orElse(field);
    }

    /** What the framework calls the plan, who hands it in, where it is to come and who decides. */
    public Woorden woorden() {
        return rulebook == null ? Woorden.GEWOON : rulebook.kader().woorden();
    }

    /** A value with its unit, an option by its label. */
    public String value(String type, String field, Object value) {
        Optional<Field> question = fieldOf(type, field);
        if (value == null) {
            return "onbekend";
        }
        if (value instanceof List<?> values) {
            return values.stream().map(it -> value(type, field, it)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof BigDecimal number) {
            return Unit.of(question.map(Field::unit).orElse(null)).after(Dutch.told(number));
        }
        String text = String.valueOf(value);
        return question.map(it -> it.options().get(text)).orElse(Dutch.day(text));
    }

    public String threshold(String name) {
        return rulebook == null || !rulebook.drempels().containsKey(name)
                ? name
                : rulebook.drempels().get(name).label();
    }

    /** The name of a threshold as it stands within a sentence. */
    public String thresholdWithin(String name) {
        Drempel drempel = rulebook == null ? null : rulebook.drempels().get(name);
        return drempel == null ? name : drempel.woorden().within(drempel.label());
    }

    /** What the framework calls the number of a case. */
    public String numberLabel() {
        return label("zaak.zaaknummer", "Zaaknummer");
    }

    /** What the framework calls the day whose thresholds count. */
    public String dayLabel() {
        return label("zaak.peildatum", "Peildatum");
    }

    private String label(String path, String otherwise) {
        Field question = rulebook == null ? null : rulebook.vocabulary().field(path);
        return question == null ? otherwise : question.label();
    }

    /** By which name cases are searched for an answer to this question; null when they are not. */
    public String searchName(String path) {
        return rulebook == null || path == null
                ? null
                : rulebook.kader().zoeken().entrySet().stream()
                        .filter(it -> it.getValue().equals(path))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    /** Which row of which list a place in the dossier is in; empty when in none. */
    public String row(String pointer) {
        String[] parts = pointer.split("/");
        Section section = rulebook == null || parts.length < 4
                ? null
                : rulebook.vocabulary().sections().get(parts[1]);
        return section == null ? "" : section.label() + ", regel " + (Integer.parseInt(parts[2]) + 1);
    }

    /** The question at a place in the dossier, with the row of the list it stands in. */
    public String question(String pointer) {
        String[] parts = pointer.split("/");
        Section section = rulebook == null || parts.length < 2
                ? null
                : rulebook.vocabulary().sections().get(parts[1]);
        if (parts.length > 2 && parts[1].equals("drempels")) {
            return "de drempel " + Dutch.quoted(threshold(parts[2]));
        }
        if (section == null) {
            return parts.length > 3 && fieldOf(parts[2], parts[3]).isPresent()
                    ? fact(parts[2]) + ": " + within(parts[2], parts[3])
                    : pointer;
        }
        Field field = section.type().field(parts[parts.length - 1]);
        String row = section.list() && parts.length > 3 ? " (regel " + (Integer.parseInt(parts[2]) + 1) + ")" : "";
        return (field == null ? section.label() : field.label()) + row;
    }

    /** What counts as long as there is no answer at that place: "0 woningen"; "onbekend" when that cannot be read any more. */
    public String withoutAnswer(String pointer) {
        String[] parts = pointer.split("/");
        Field field = rulebook == null ? null : rulebook.vocabulary().field(parts[1] + "." + parts[parts.length - 1]);
        if (field == null || field.withoutAnswer() == null) {
            return "onbekend";
        }
        String unit = field.unit() == null ? "" : " " + field.unit();
        return field.withoutAnswer() instanceof BigDecimal number
                ? Dutch.number(number) + unit
                : Boolean.TRUE.equals(field.withoutAnswer()) ? "ja" : "nee";
    }

    private Optional<FactType> factType(String type) {
        return Optional.ofNullable(rulebook)
                .map(it -> it.vocabulary().factTypes().get(type));
    }

    private Optional<Field> fieldOf(String type, String field) {
        return factType(type).map(it -> it.field(field));
    }
}
