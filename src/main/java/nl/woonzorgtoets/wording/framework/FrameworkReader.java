package nl.woonzorgtoets.wording.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.wording.AmountWording;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Standing;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.framework.Framework.Amount;
import nl.woonzorgtoets.wording.framework.Framework.ChoiceText;
import nl.woonzorgtoets.wording.framework.Framework.Document;
import nl.woonzorgtoets.wording.framework.Framework.Paragraph;
import nl.woonzorgtoets.wording.framework.Framework.Topic;

/** Lays a regelset out along its policy documents. */
public final class FrameworkReader {

    private static final String WHOLE = "";

    private final Rulebook rulebook;
    private final RuleTexts rules;
    private final LimitTexts limits;
    private final LocalDate day;
    private final String gemeente;

    private FrameworkReader(Rulebook rulebook, LocalDate day, String gemeente) {
        this.rulebook = rulebook;
        this.day = day;
        this.gemeente = gemeente;
        this.rules = new RuleTexts(rulebook, day, gemeente);
        this.limits = new LimitTexts(rulebook, day, gemeente);
    }

    /**
     * @param day whose values of thresholds are named
     * @param gemeente whose own values count; null: those of the region
     */
    public static Framework read(Rulebook rulebook, LocalDate day, String gemeente) {
        return new FrameworkReader(rulebook, day, gemeente).framework();
    }

    private Framework framework() {
        return new Framework(
                rulebook.hash(),
                rulebook.kader().naam(),
                new Standing(rulebook).sentences(gemeente, day),
                rulebook.herkomst().isEr(),
                Dutch.day(day.toString()),
                rulebook.rules().size(),
                CalculationTexts.of(rulebook, day, gemeente),
                rulebook.bedragen().stream().map(this::amount).toList(),
                rulebook.bronnen().values().stream().map(this::document).toList(),
                VerdictRules.of(rulebook),
                ChoiceList.of(rulebook));
    }

    private Amount amount(Bedrag it) {
        return new Amount(
                "bedrag-" + it.naam(),
                it.label(),
                new AmountWording(rulebook, day, gemeente).how(it),
                new Words(rulebook).source(it.bron()),
                it.keuze());
    }

    private Document document(Bron bron) {
        Map<String, String> headings = new LinkedHashMap<>(bron.paragrafen());
        headings.put(WHOLE, "Over het stuk als geheel");
        List<Paragraph> paragraphs = new ArrayList<>();
        headings.forEach((number, heading) -> {
            Paragraph paragraph = paragraph(bron, number, heading);
            if (!number.equals(WHOLE) || paragraph.used()) {
                paragraphs.add(paragraph);
            }
        });
        return new Document(
                bron.key(),
                "bron-" + bron.key(),
                bron.titel(),
                new Whose(rulebook).of(bron.key()),
                bron.datum() == null ? null : Dutch.day(bron.datum().toString()),
                bron.vindplaats(),
                bron.opmerking(),
                paragraphs);
    }

    private Paragraph paragraph(Bron bron, String number, String heading) {
        List<Rule> own = rulebook.rules().stream()
                .filter(rule -> isOf(rule.source(), bron.key(), number))
                .toList();
        List<Topic> topics = rules.topics(own, it -> isOf(Source.parse(it.bron()), bron.key(), number));
        return new Paragraph(
                anchor(bron.key(), number),
                number,
                heading,
                topics,
                limits.of(own, drempel -> isOf(Source.parse(drempel.bron()), bron.key(), number)),
                choices(own, topics));
    }

    private static boolean isOf(Source source, String document, String number) {
        return source.document().equals(document)
                && (source.paragraph() == null ? WHOLE : source.paragraph()).equals(number);
    }

    private static String anchor(String document, String number) {
        return "par-" + document + (number.isEmpty() ? "" : "-" + number.replaceAll("[^\\w.]+", "-"));
    }

    /** What the files of these rules mark as our own choice, each once, and not again what their question says. */
    private List<ChoiceText> choices(List<Rule> own, List<Topic> topics) {
        Map<String, Set<String>> rulesOf = new LinkedHashMap<>();
        for (Keuze choice : rulebook.keuzes()) {
            List<String> ids = own.stream()
                    .filter(rule -> rule.file().equals(choice.bestand()))
                    .map(Rule::id)
                    .toList();
            if (!ids.isEmpty()) {
                rulesOf.computeIfAbsent(Dutch.capital(choice.tekst()), text -> new LinkedHashSet<>())
                        .addAll(ids);
            }
        }
        topics.forEach(topic -> rulesOf.remove(topic.choice()));
        return rulesOf.entrySet().stream()
                .map(it -> new ChoiceText(subject(it.getValue(), own), it.getKey()))
                .toList();
    }

    private static String subject(Set<String> ids, List<Rule> own) {
        if (ids.size() == own.size()) {
            return null;
        }
        List<String> all = List.copyOf(ids);
        String last = all.get(all.size() - 1);
        return all.size() == 1
                ? "regel " + last
                : "regels " + String.join(", ", all.subList(0, all.size() - 1)) + " en " + last;
    }
}
