package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.vocabulary.TextForm;
import nl.woonzorgtoets.wording.Dutch;

/** The parts of what is told. */
public final class Told {

    private Told() {}

    /** A place in a policy document: in full, and briefly for who reads many. */
    public record Citation(String full, String brief) {}

    /**
     * Why it is this verdict.
     *
     * @param lead the first sentence, and the reason itself when nothing decides apart
     * @param deciding what decided it
     * @param further what else there is to know about it
     */
    public record Why(String lead, List<Deciding> deciding, List<String> further) {

        /** What is told nowhere else. */
        public List<Deciding> apart() {
            return deciding.stream().filter(Deciding::apart).toList();
        }
    }

    /**
     * Something that decided it.
     *
     * @param grounds the numbers that it rests on, in sentences; empty when there are none
     * @param apart whether it is told nowhere else, as conditions and signals are
     * @param rules that say so
     */
    public record Deciding(String text, Citation source, String grounds, boolean apart, List<Fired> rules) {

        /** In a sentence or more, with its grounds and its source. */
        public String sentence() {
            return Citations.cite(grounds.isEmpty() ? text : text + " " + grounds, source.brief());
        }
    }

    /**
     * A score on the scale of the framework, with its decimals.
     *
     * @param number null when there is none yet, as is {@code now}
     * @param lowest that it can still become; null when it is certain, as is {@code highest}
     */
    public record Mark(BigDecimal number, String now, String lowest, String highest) {

        /** Whether open answers can still change it. */
        public boolean open() {
            return lowest != null;
        }
    }

    /**
     * @param low below which a score is poor
     * @param high from which it is good
     */
    public record Scale(String text, BigDecimal maximum, BigDecimal low, BigDecimal high) {

        static Scale of(Kader kader) {
            List<BigDecimal> limits = kader.klassen().stream()
                    .map(it -> it.vanaf())
                    .filter(it -> it.signum() > 0)
                    .toList();
            BigDecimal high = limits.isEmpty() ? kader.schaal() : limits.get(0);
            BigDecimal low = limits.isEmpty() ? BigDecimal.ZERO : limits.get(limits.size() - 1);
            return new Scale(Dutch.number(Dutch.tidy(kader.schaal())), Dutch.tidy(kader.schaal()), low, high);
        }
    }

    /**
     * @param weight as the framework has it
     * @param share part of all weights, in per cents
     * @param sentence what it came to
     * @param failed whether a requirement that belongs to it is not met, whatever its points
     * @param answered what answers gave it, each in a sentence
     */
    public record Criterion(
            String id,
            String name,
            Mark score,
            String obtained,
            String available,
            String weight,
            String share,
            String sentence,
            List<String> answered,
            List<Passage> passages,
            boolean failed) {

        /** The mark; a criterium of which a requirement is not met has none that says it is well. */
        public String told() {
            return failed ? "eis niet gehaald" : score.now() == null ? "–" : score.now();
        }

        public String points() {
            return score.now() == null ? "nog niet te zeggen" : obtained + " van " + available;
        }
    }

    /** @param lead the first words, that say what it is about */
    public record Passage(String lead, String text) {}

    /**
     * What goes with the verdict in money.
     *
     * @param outcome what it came to, with its unit
     * @param rows how it is reckoned; empty when there is nothing to reckon, or to tell
     * @param figures what it was reckoned from
     */
    public record Amount(
            String name,
            String outcome,
            List<AmountRow> rows,
            List<String> remarks,
            List<Figure> figures,
            Citation source) {}

    /** @param decides whether it is the cap that made it what it is */
    public record AmountRow(String what, String value, boolean decides) {}

    public record Remarks(String intro, List<Point> points) {}

    /**
     * Something to arrange or to ask about.
     *
     * @param because the reason and the numbers, in sentences; empty when there are none
     */
    public record Point(String aspect, String what, String because, Citation source) {

        /** All of it, with its source. */
        public String sentence() {
            return Citations.cite(because.isEmpty() ? what : what + " " + because, source.brief());
        }
    }

    /**
     * @param pointer place in the dossier
     * @param row in which row of which list, for people; empty when in none
     * @param answers places of the answers that do not fit together, when that is what is asked about
     * @param elsewhere why it is not asked of who hands in the plan, such as who else has the answer; null when it is
     */
    public record OpenQuestion(
            String pointer,
            String question,
            String row,
            boolean due,
            int rules,
            List<String> answers,
            String elsewhere) {}

    /**
     * What is asked for.
     *
     * @param intro why that is asked; empty when nothing is
     * @param term by when, in sentences; empty when nothing is asked
     * @param optional what may be answered
     * @param optionalIntro what such an answer can change
     * @param others what a letter lists that others have
     * @param elsewhere whose answers those are, in a sentence; empty when nobody else has any
     */
    public record Asked(
            List<Questions> due,
            String intro,
            List<String> term,
            List<Questions> optional,
            String optionalIntro,
            List<OpenQuestion> others,
            String elsewhere) {

        public boolean none() {
            return due.isEmpty() && optional.isEmpty() && elsewhere.isEmpty();
        }
    }

    public record Row(String what, String value) {}

    /**
     * A document that is kept elsewhere.
     *
     * @param what kind of document it is
     * @param rows what else is known of it
     * @param place its link or number; null when it is not known, or secret
     */
    public record Document(String what, List<Row> rows, String place) {

        /** Whether this row holds something that can be opened. */
        public boolean isLink(Row row) {
            return row.value().equals(place) && TextForm.isLink(place);
        }
    }

    public record Questions(String section, List<String> questions) {}

    /** @param source where it comes from, without a point at the end */
    public record Figure(boolean threshold, String what, String value, Citation source) {

        /** What it is, among figures that are no thresholds. */
        public String label() {
            return threshold ? "Grens: " + what : what;
        }

        /** Where it comes from, as a sentence. */
        public String sentence() {
            return Dutch.capital(source.brief()) + ".";
        }
    }

    /**
     * A rule that fired.
     *
     * @param tone how it looks: goed, let-op or fout
     * @param grounds the numbers that it rested on, in a sentence; empty when there are none
     */
    public record Fired(
            String rule,
            String title,
            BevindingSoort soort,
            String kind,
            String tone,
            String explanation,
            Citation source,
            List<Figure> figures,
            String grounds) {}

    public record FiredGroup(String kind, String tone, List<Fired> rules) {}

    /** @param reason why it did not fire, in a sentence */
    public record NotFired(String rule, String title, String reason, Citation source) {}

    /** @param laag name of the addition to the framework that counted; null when none did */
    public record Evidence(
            String regelset,
            String laag,
            String peildatum,
            String moment,
            String engine,
            String program,
            String dossierSha256) {

        static Evidence of(CaseDocument document, Secrecy secrecy) {
            Envelope envelope = document.envelope();
            nl.woonzorgtoets.document.Evidence known = document.assessment().evidence();
            return new Evidence(
                    known.regelset(),
                    known.laag() == null ? null : known.laag().naam(),
                    Dutch.day(known.peildatum()),
                    Dutch.moment(envelope.moment()),
                    envelope.motor(),
                    envelope.toepassing(),
                    // Without salt it tells whether a guess at the secret answers is right.
                    secrecy.applies() ? Telling.SECRET : known.dossierSha256());
        }
    }
}
