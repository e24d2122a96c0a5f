package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Essentials;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Passage;
import nl.woonzorgtoets.wording.telling.Told.Row;

/**
 * The letter to whoever handed in the plan: what was decided, why, and what can be done; the rest as motivation and annexes.
 *
 * @param decisions oldest first
 * @param latest what kind the last of them is; null when none was taken or the kind is not known
 * @param contact whom to turn to; empty when no one was set
 * @param borders why it is a border case; empty when it is none
 * @param proposals of which each would make the plan possible; empty when there are none
 */
record ApplicantLetter(
        Telling telling,
        Essentials essentials,
        List<Decided> decisions,
        Besluitsoort latest,
        String contact,
        List<String> borders,
        List<String> proposals) {

    List<Part> parts() {
        List<Part> first = first();
        List<Part> further = List.of(conditions(), signals(), missing());
        List<Part> parts = new ArrayList<>(first);
        // Once people decided, what the program would have had arranged or asked is no longer what there is to do.
        boolean early = decisions.isEmpty()
                && Room.TWO_PAGES.holds(
                        Stream.concat(first.stream(), further.stream()).toList());
        if (early) {
            parts.addAll(further);
        }
        parts.add(Part.of("De motivering", essentials.allReasons(), List.of()).asAnnex());
        if (!early) {
            parts.addAll(further);
        }
        parts.add(Part.of(
                "De eisen",
                telling.requirements().stream().map(ApplicantLetter::told).toList(),
                List.of()));
        parts.add(Part.of("De score per criterium", scores(), List.of()));
        parts.add(Part.rows("Bijlage: de antwoorden die telden", essentials.answers())
                .asAnnex());
        parts.add(Part.rows(
                "Bijlage: de cijfers over " + telling.woorden().plaats().de(),
                telling.figures().stream()
                        .map(it -> new Row(it.what(), it.value() + ". " + it.sentence()))
                        .toList()));
        parts.add(choices());
        return parts.stream().filter(Part::says).toList();
    }

    private Part choices() {
        List<Row> choices = essentials.choices();
        return new Part(
                "Bijlage: keuzes die telden",
                choices.isEmpty() || essentials.whoseChoices().isEmpty()
                        ? List.of()
                        : List.of(essentials.whoseChoices()),
                List.of(),
                choices,
                false);
    }

    /** What was decided and what was advised, why, and what can be done. */
    private List<Part> first() {
        List<Part> first = new ArrayList<>();
        first.add(decided());
        first.add(Part.of(
                "Het advies",
                Stream.of(
                                decisions.isEmpty() ? Stream.<String>of() : Stream.of(program()),
                                Stream.of("De toets komt uit op: " + Dutch.quoted(telling.name()) + ". "
                                        + telling.text()),
                                borders.stream(),
                                telling.meaning().stream(),
                                telling.standing().stream())
                        .flatMap(it -> it)
                        .toList(),
                List.of()));
        first.add(Part.of("Waarom dit oordeel?", List.of(), essentials.reasons()));
        first.add(Part.of("Bij de cijfers", essentials.doubts(), List.of()));
        if (decisions.isEmpty()) {
            first.add(changing());
        }
        first.add(Part.of("Wat kunt u doen?", possible(), List.of()));
        return first;
    }

    private Part changing() {
        List<String> sentences = new ArrayList<>(telling.next());
        if (!proposals.isEmpty()) {
            sentences.add(
                    proposals.size() == 1
                            ? "Met deze verandering komt de toets beter uit. Of het kan, weet alleen wie het doet."
                            : "Met elk van deze veranderingen komt de toets beter uit; één is genoeg. Of het kan, weet alleen wie het"
                                    + " doet.");
        }
        return Part.of("Hoe gaat het verder?", sentences, proposals);
    }

    private Part conditions() {
        return Part.of(
                "Voorwaarden",
                essentials.conditions().isEmpty()
                        ? List.of()
                        : List.of(telling.conditions().intro()),
                essentials.conditions());
    }

    private Part signals() {
        return Part.of(
                "Signalen",
                essentials.signals().isEmpty()
                        ? List.of()
                        : List.of(telling.integrity().intro()),
                essentials.signals());
    }

    private String program() {
        return "Een computerprogramma heeft " + telling.woorden().plan().de() + " getoetst aan "
                + (telling.framework() == null ? "de regels van toen" : telling.framework())
                + ". Besluiten doen mensen, niet het programma.";
    }

    private Part decided() {
        if (decisions.isEmpty()) {
            return Part.of(
                    "Is er al besloten?",
                    List.of(
                            "Nee, over " + telling.woorden().plan().de() + " is nog niet besloten."
                                    + (telling.tooEarly() ? " In deze fase kan dat ook nog niet." : ""),
                            program()),
                    List.of());
        }
        Decided last = decisions.get(decisions.size() - 1);
        List<String> sentences = new ArrayList<>(List.of(last.sentence() + " " + last.departs()));
        if (last.why() != null) {
            sentences.add("De redenen: " + last.why());
        }
        if (!last.conditions().isEmpty()) {
            sentences.add(
                    last.conditions().size() == 1
                            ? "Bij dit besluit hoort één voorwaarde:"
                            : "Bij dit besluit horen "
                                    + Dutch.count(last.conditions().size()) + " voorwaarden:");
        }
        return new Part("Wat is er besloten?", sentences, last.conditions(), last.parts(), false);
    }

    private List<String> possible() {
        List<String> possible = new ArrayList<>(telling.asked().term());
        possible.add("Hebt u vragen, of klopt er iets niet? Neem dan contact op met "
                + (contact.isEmpty() ? telling.woorden().beslisser().lidwoord() + " " + telling.decider() : contact)
                + ". Noem daarbij nummer " + telling.nummer() + ".");
        possible.add(objection());
        return possible;
    }

    private String objection() {
        if (Boolean.FALSE.equals(telling.application())) {
            return "Dit gaat over een vraag vooraf en niet over een aanvraag. Bezwaar maken kan daarom niet.";
        }
        if (decisions.isEmpty()) {
            return "Bezwaar maken kan nog niet: dit is een toets en geen besluit. In het besluit staat straks wat u kunt doen als u het"
                    + " er niet mee eens bent.";
        }
        boolean applied = Boolean.TRUE.equals(telling.application()) && latest != null;
        boolean settled = applied && (latest.positief() || latest.weigering() || latest.buitenBehandeling());
        if (applied && !settled) {
            return "Over de aanvraag zelf is hiermee nog niet besloten. Bezwaar maken kan meestal pas tegen dat besluit (artikel 6:3"
                    + " van de Algemene wet bestuursrecht).";
        }
        return settled
                ? "Bent u het niet eens met het besluit? Dan kunt u meestal bezwaar maken, binnen zes weken nadat het aan u is bekendgemaakt."
                        + " Hoe dat gaat, staat in het besluit."
                : "In het besluit staat wat u kunt doen als u het er niet mee eens bent.";
    }

    /** All that counts as missing stands in it, also what somebody else has: the reasons send the reader here for all of it. */
    private Part missing() {
        List<String> own = telling.asked().due().stream()
                .flatMap(it -> it.questions().stream().map(question -> it.section() + ": " + question))
                .toList();
        List<String> others = essentials.elsewhere();
        List<String> intro = new ArrayList<>();
        if (!others.isEmpty()) {
            intro.add(telling.asked().elsewhere());
        }
        // It ends in a colon: the list follows.
        if (!own.isEmpty()) {
            intro.add(telling.asked().intro());
        }
        return Part.of(
                "Wat nog ontbreekt",
                intro,
                Stream.concat(own.stream(), others.stream()).toList());
    }

    private List<String> scores() {
        List<String> scores = new ArrayList<>();
        telling.criteria().forEach(it -> {
            scores.add(it.name() + ". " + it.sentence());
            it.passages().stream().map(ApplicantLetter::told).forEach(scores::add);
        });
        return scores;
    }

    private static String told(Passage it) {
        return it.lead() + " " + it.text();
    }
}
