package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Rapport.Geheim;
import nl.woonzorgtoets.oordeel.Rapport.Openbaar;
import nl.woonzorgtoets.oordeel.Rapport.Planregel;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Row;

/**
 * What everybody may read of a case: no place that is too small, no group that is too small, no figures of a company. A framework that does
 * not say what that is gets only its outcome told.
 *
 * @param plan the plan in a few rows
 * @param reasons what decided, without the numbers it rests on
 * @param conditions what the verdict asks to be arranged; empty when it is none under conditions
 * @param meaning of the verdict in a sentence, without that there would be a suspicion
 */
public record InPublic(List<Row> plan, List<String> reasons, List<String> conditions, String meaning) {

    private static final String HELD = "Eerst moet nog iets worden uitgezocht.";

    /** @param rulebook the one that judged it; null when it cannot be read any more */
    public static InPublic of(CaseDocument document, Rulebook rulebook) {
        Matter matter = Matter.of(document, rulebook, Secrecy.of(document, rulebook));
        Rapport report = matter.kader() == null ? null : matter.kader().rapport();
        Openbaar open = report == null ? null : report.openbaar();
        if (open == null || matter.dossier() == null) {
            return new InPublic(List.of(), List.of(), List.of(), meaning(matter));
        }
        Withheld withheld = Withheld.of(
                rulebook,
                Stream.concat(open.niet().stream(), report.alleenDossier().stream())
                        .toList());
        if (isSensitive(matter, open)) {
            return new InPublic(rows(matter, report, open, withheld, true), List.of(), List.of(), meaning(matter));
        }
        Withheld ofReasons = withoutSmallGroups(matter, open, withheld);
        return new InPublic(
                rows(matter, report, open, withheld, false),
                reasons(matter, ofReasons),
                conditions(matter, ofReasons),
                meaning(matter));
    }

    private static String meaning(Matter matter) {
        return matter.assessment().stap() == Stap.AANHOUDEN
                ? HELD
                : matter.assessment().oordeel().tekst();
    }

    /**
     * A reason that looks at who lives there, whatever it looks at of them, tells which group it is: it stays away as soon as one of them is
     * too small to be named.
     */
    private static Withheld withoutSmallGroups(Matter matter, Openbaar open, Withheld withheld) {
        Field persons = matter.rulebook().vocabulary().field(open.personen());
        Set<Field> hidden = new HashSet<>(withheld.fields());
        for (Section section : matter.rulebook().vocabulary().sections().values()) {
            List<Field> fields = section.type().fields();
            if (fields.contains(persons)) {
                Field group = fields.get(0);
                fields.stream()
                        .filter(it -> isSmall(
                                it == group ? totals(matter, group, persons) : alike(matter, section, persons), open))
                        .forEach(hidden::add);
            }
        }
        return new Withheld(matter.rulebook(), hidden);
    }

    private static boolean isSmall(Map<?, BigDecimal> totals, Openbaar open) {
        return totals.values().stream().anyMatch(it -> !isEnough(it, open));
    }

    private static boolean isEnough(BigDecimal many, Openbaar open) {
        return open.personenVanaf() != null && many.compareTo(open.personenVanaf()) >= 0;
    }

    /** How many there are of whom every answer is the same one out of a few: of two who need much care more can be told than their group. */
    private static Map<List<Object>, BigDecimal> alike(Matter matter, Section section, Field persons) {
        Map<List<Object>, BigDecimal> totals = new HashMap<>();
        matter.dossier().facts().stream()
                .filter(it -> it.type() == section.type() && !it.possible())
                .forEach(it -> totals.merge(
                        section.type().fields().stream()
                                .filter(field -> field.type() == FieldType.OPTIE)
                                .map(it::value)
                                .toList(),
                        it.value(persons) instanceof BigDecimal known ? known : BigDecimal.ZERO,
                        BigDecimal::add));
        return totals;
    }

    private static List<String> conditions(Matter matter, Withheld withheld) {
        if (!matter.assessment().oordeel().onderVoorwaarden()) {
            return List.of();
        }
        RemarkTexts texts = new RemarkTexts(matter, new Grounds(matter, new UsedValues(matter)), false);
        return matter.assessment().conditions().stream()
                .filter(it -> matter.assessment().findings().stream()
                        .filter(finding -> finding.aspect().equals(it.aspect()))
                        .noneMatch(withheld::touches))
                .map(texts::toArrange)
                .distinct()
                .toList();
    }

    private static boolean isSensitive(Matter matter, Openbaar open) {
        return open.geen().stream().anyMatch(it -> has(matter, it));
    }

    private static boolean has(Matter matter, Geheim kind) {
        Field field = matter.rulebook().vocabulary().field(kind.veld());
        return field != null
                && matter.dossier().facts().stream()
                        .filter(it -> it.type().fields().contains(field) && !it.possible())
                        .map(it -> it.value(field))
                        .anyMatch(it -> it instanceof List<?> list
                                ? list.stream().anyMatch(kind.waarden()::contains)
                                : kind.waarden().contains(String.valueOf(it)));
    }

    /** Never a signal about the integrity of a company: it is a reason to ask on, and no proof. */
    private static List<String> reasons(Matter matter, Withheld withheld) {
        return matter.assessment().deciding().stream()
                .filter(it -> !isAboutIntegrity(matter, it) && !withheld.touches(it))
                .map(it -> Citations.cite(
                        it.explanation(),
                        matter.citations().of(it.rule().source()).brief()))
                .distinct()
                .toList();
    }

    private static boolean isAboutIntegrity(Matter matter, Finding finding) {
        Aspect aspect = matter.kader().aspecten().get(finding.aspect());
        return aspect == null || aspect.integriteit();
    }

    /** @param sensitive told as a plan for few people in a small place is: one that is told of nothing at all stands out */
    private static List<Row> rows(Matter matter, Rapport report, Openbaar open, Withheld withheld, boolean sensitive) {
        List<Row> rows = new ArrayList<>();
        Set<Field> hidden = withheld.fields();
        Kader kader = matter.kader();
        String place = kader.plaats() == null ? null : kader.plaats().veld();
        boolean large = !sensitive && isLarge(matter, open);
        for (Planregel row : report.plan()) {
            if (row.soort() != null && sensitive) {
                continue;
            }
            if (row.soort() != null) {
                add(rows, matter, row, groups(matter, row, open));
            } else if (row.tekst().paden().stream()
                    .noneMatch(it ->
                            hidden.contains(matter.rulebook().vocabulary().field(it)) || it.equals(place) && !large)) {
                add(rows, matter, row, row.tekst().invullen(it -> answer(matter, it)));
            }
        }
        return rows;
    }

    private static void add(List<Row> rows, Matter matter, Planregel row, String text) {
        if (!text.isBlank()) {
            String label = row.label() != null
                    ? row.label()
                    : matter.rulebook()
                            .vocabulary()
                            .field(row.soort() == null ? row.tekst().paden().get(0) : row.soort())
                            .label();
            rows.add(new Row(label, Dutch.capital(text)));
        }
    }

    /** Only kinds that are large enough, without how many there are: what is left out must not follow from what is told. */
    private static String groups(Matter matter, Planregel row, Openbaar open) {
        Field persons = matter.rulebook().vocabulary().field(open.personen());
        Field number = matter.rulebook().vocabulary().field(row.aantal());
        Field kind = matter.rulebook().vocabulary().field(row.soort());
        boolean ofPersons = matter.dossier().facts().stream()
                .anyMatch(it ->
                        it.type().fields().contains(kind) && it.type().fields().contains(persons));
        return Dutch.list(named(totals(matter, kind, ofPersons ? persons : number), open), "en");
    }

    /** By kind, as it is called in a sentence; what is not known counts as none. */
    private static Map<String, BigDecimal> totals(Matter matter, Field kind, Field counted) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (Fact it : matter.dossier().facts()) {
            if (it.type().fields().contains(kind) && it.value(kind) instanceof String code) {
                BigDecimal many =
                        counted != null && it.value(counted) instanceof BigDecimal known ? known : BigDecimal.ZERO;
                totals.merge(
                        Dutch.within(matter.words().value(it.type().name(), kind.name(), code)), many, BigDecimal::add);
            }
        }
        return totals;
    }

    private static List<String> named(Map<String, BigDecimal> totals, Openbaar open) {
        return totals.entrySet().stream()
                .filter(it -> isEnough(it.getValue(), open))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isLarge(Matter matter, Openbaar open) {
        if (open.woningen() == null || open.woningenVanaf() == null) {
            return false;
        }
        String[] parts = open.woningen().split("\\.", 2);
        return matter.region().stream()
                .filter(it -> it.type().name().equals(parts[0]))
                .map(it -> it.value(it.type().field(parts[1])))
                .anyMatch(it -> it instanceof BigDecimal homes && homes.compareTo(open.woningenVanaf()) >= 0);
    }

    private static String answer(Matter matter, String path) {
        Object answer = matter.secrecy().withholds("/" + path.replace('.', '/'))
                ? null
                : matter.dossier().answer(path);
        int dot = path.indexOf('.');
        return answer == null
                ? ""
                : matter.words()
                        .value(
                                matter.rulebook()
                                        .vocabulary()
                                        .sections()
                                        .get(path.substring(0, dot))
                                        .type()
                                        .name(),
                                path.substring(dot + 1),
                                answer);
    }
}
