package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * An assessment as people read it.
 *
 * @param tone how it looks: goed, let-op or fout
 * @param reachable the verdicts that open answers may still lead to; one when all is clear
 * @param because why it is this verdict, in a few sentences
 * @param deciding the findings that decided it
 * @param missing first what most rules wait for
 */
public record Verdict(
        String nummer,
        String zaaknummer,
        String code,
        String name,
        String text,
        String tone,
        List<String> reachable,
        boolean adviceOnly,
        Score score,
        List<Criterion> criteria,
        List<String> because,
        List<Fired> deciding,
        List<Remark> conditions,
        List<Remark> signals,
        List<Missing> missing,
        List<Fired> fired,
        List<NotFired> notFired,
        Evidence evidence) {

    /** What has to be answered before there can be a verdict. */
    public List<Missing> due() {
        return missing.stream().filter(Missing::due).toList();
    }

    /** What may stay open. */
    public List<Missing> optional() {
        return missing.stream().filter(it -> !it.due()).toList();
    }

    /** The signals that did not decide by themselves. */
    public List<Remark> otherSignals() {
        return signals.stream()
                .filter(it -> deciding.stream()
                        .noneMatch(finding -> finding.explanation().equals(it.text())))
                .toList();
    }

    /** The rules that fired, by what they found; first what asks for attention. */
    public List<FiredGroup> firedGroups() {
        return fired.stream()
                .map(Fired::kind)
                .distinct()
                .sorted(Comparator.comparing(RuleReader::rank))
                .map(this::group)
                .toList();
    }

    private FiredGroup group(String kind) {
        List<Fired> rules = fired.stream().filter(it -> it.kind().equals(kind)).toList();
        return new FiredGroup(kind, rules.get(0).tone(), rules);
    }

    /** @param tone how it looks: goed, let-op or fout */
    public record FiredGroup(String kind, String tone, List<Fired> rules) {}

    /** @param now null when nothing could be judged yet */
    public record Score(BigDecimal now, BigDecimal lowest, BigDecimal highest) {

        public boolean open() {
            return lowest != null && highest != null && lowest.compareTo(highest) != 0;
        }
    }

    public record Criterion(
            String name, String weight, Score score, String obtained, String available, String choice) {}

    public record Remark(String text, String source, boolean integrity) {}

    /**
     * @param pointer place in the dossier
     * @param row in which row of which list, for people; empty when in none
     */
    public record Missing(String pointer, String question, String row, boolean due, int rules) {}

    public record Figure(String what, String value, String origin) {}

    /** A rule that fired. */
    public record Fired(
            String rule,
            String title,
            String kind,
            String tone,
            String explanation,
            String source,
            List<Figure> figures) {}

    /** @param reason why it did not fire, in a sentence */
    public record NotFired(String rule, String title, String reason, String source) {}

    public record Evidence(
            String regelset, String peildatum, String moment, String engine, String program, String dossierSha256) {}
}
