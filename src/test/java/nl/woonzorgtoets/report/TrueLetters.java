package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What may be asked of the letters about any plan on which nobody decided yet, whoever handed it in. */
record TrueLetters(KeptCases cases, String nummer, Assessment judged) {

    private static final Pattern BAD_DUTCH = Pattern.compile(
            "\\b1 (woningen|plaatsen|personen|eenheden|punten|signalen|weken|antwoorden)\\b|null|‘’|\\(\\)|\\.\\.|,,|\\$\\{");
    private static final Pattern THOUSANDTHS = Pattern.compile("\\d,\\d{3,}");
    private static final Pattern FIVE_DECIMALS = Pattern.compile("\\d,\\d{5,}");
    private static final Pattern HAS_IT = Pattern.compile("– bekend bij (.+)$");
    private static final Pattern NAMED = Pattern.compile("antwoorden die bij (.+) bekend zijn");
    private static final Pattern LOOK_AT = Pattern.compile("(?:[Zz]ie|staa[tn] bij|bij) ‘([A-Z][^’]+)’[.,]");

    static TrueLetters of(KeptCases cases, String nummer, String dossier) {
        return new TrueLetters(cases, nummer, Parkstad.assess(dossier).assessment());
    }

    void sayWhatIsSo() throws IOException {
        areGoodDutch();
        areSilentOnWhatDoesNotApply();
        giveNoTenToWhatFailed();
        sendNobodyToWhatIsNotThere();
        nameWhoseAnswersTheyList();
        promiseNothingThatIsHeld();
        areShort();
    }

    private void areGoodDutch() {
        for (Lezer lezer : cases.reports().readers(nummer)) {
            String letter = text(lezer);
            Pattern tooPrecise = lezer == Lezer.DOSSIER ? FIVE_DECIMALS : THOUSANDTHS;

            assertThat(around(BAD_DUTCH, letter)).as(lezer.word()).isEmpty();
            assertThat(around(tooPrecise, letter)).as(lezer.word()).isEmpty();
        }
    }

    private void areSilentOnWhatDoesNotApply() {
        Set<String> fired = judged.findings().stream().map(Finding::aspect).collect(Collectors.toSet());
        Set<String> said = judged.aspects().stream()
                .filter(it -> it.outcome() != Uitkomst.NIET_VAN_TOEPASSING || fired.contains(it.id()))
                .flatMap(it -> texts(it).stream())
                .collect(Collectors.toSet());
        List<String> notSo = judged.aspects().stream()
                .filter(it -> it.outcome() == Uitkomst.NIET_VAN_TOEPASSING)
                .flatMap(it -> texts(it).stream())
                .filter(it -> !said.contains(it))
                .toList();

        for (Lezer lezer : cases.reports().readers(nummer)) {
            assertThat(text(lezer)).as(lezer.word()).doesNotContain(notSo);
        }
    }

    private void giveNoTenToWhatFailed() {
        Set<String> failed = judged.aspects().stream()
                .filter(it -> it.outcome() == Uitkomst.VOLDOET_NIET && it.criterium() != null)
                .filter(it -> it.soort().name().startsWith("EIS"))
                .map(AspectResult::criterium)
                .collect(Collectors.toSet());

        for (Criterion it : report(Lezer.DOSSIER).telling().criteria()) {
            if (failed.contains(it.id())) {
                assertThat(it.told()).isEqualTo("eis niet gehaald");
                assertThat(it.sentence()).doesNotContain("Dat is een");
            }
        }
    }

    private void sendNobodyToWhatIsNotThere() {
        List<String> titles =
                report(Lezer.INITIATIEFNEMER).parts().stream().map(Part::title).toList();
        Matcher sent = LOOK_AT.matcher(text(Lezer.INITIATIEFNEMER));
        while (sent.find()) {
            assertThat(titles).contains(sent.group(1));
        }
    }

    /** Nobody is said to be asked whose answers do not stand in the list. */
    private void nameWhoseAnswersTheyList() {
        report(Lezer.INITIATIEFNEMER).parts().stream()
                .filter(it -> it.title().equals("Wat nog ontbreekt"))
                .forEach(it -> assertThat(named(String.join(" ", it.sentences())))
                        .isEqualTo(Dutch.list(
                                it.points().stream()
                                        .flatMap(point -> found(HAS_IT, point))
                                        .distinct()
                                        .toList(),
                                "en")));
    }

    /** A plan that is held, or of which nothing is said yet, does not go on by meeting its conditions. */
    private void promiseNothingThatIsHeld() {
        if (!judged.oordeel().positief() && !judged.oordeel().onderVoorwaarden()) {
            for (Lezer lezer : cases.reports().readers(nummer)) {
                assertThat(text(lezer)).as(lezer.word()).doesNotContain("kan doorgaan als dit is geregeld");
            }
        }
    }

    private static String named(String sentences) {
        return found(NAMED, sentences).findFirst().orElse("");
    }

    private static Stream<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(it -> it.group(1));
    }

    /** The applicant reads why in five lines and the rest in two pages; the college reads one page. */
    private void areShort() throws IOException {
        Report applicant = report(Lezer.INITIATIEFNEMER);

        assertThat(part(applicant, "Waarom dit oordeel?").points()).hasSizeBetween(1, 5);
        assertThat(part(applicant, "Is er al besloten?").sentences())
                .first()
                .asString()
                .contains("nog niet besloten");
        assertThat(pageOf(cases, applicant, "De motivering")).isBetween(2, 3);
        try (PDDocument pdf = Loader.loadPDF(cases.reports().pdf(report(Lezer.COLLEGE)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private Report report(Lezer lezer) {
        return cases.reports().find(nummer, lezer).orElseThrow();
    }

    private String text(Lezer lezer) {
        return text(cases, nummer, lezer);
    }

    /** As it is read: without what is only there for the eye. */
    static String text(KeptCases from, String nummer, Lezer lezer) {
        Reports reports = from.reports();
        return Dutch.printable(reports.html(reports.find(nummer, lezer).orElseThrow(), "", "http://hier"))
                .replaceAll("(?s)<(head|nav|svg)\\b.*?</\\1>", " ")
                .replaceAll("</?(strong|a)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static Part part(Report report, String title) {
        return report.parts().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** 0 when it is nowhere. */
    static int pageOf(KeptCases cases, Report report, String title) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(cases.reports().pdf(report))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(pdf).lines().anyMatch(title::equals)) {
                    return page;
                }
            }
        }
        return 0;
    }

    private static List<String> texts(AspectResult it) {
        Aspect aspect = Parkstad.rulebook().kader().aspecten().get(it.id());
        return List.copyOf(aspect.teksten().values());
    }

    private static List<String> around(Pattern what, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = what.matcher(text);
        while (matcher.find()) {
            found.add(text.substring(Math.max(0, matcher.start() - 40), Math.min(text.length(), matcher.end() + 20)));
        }
        return found;
    }
}
