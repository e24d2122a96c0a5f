package nl.woonzorgtoets.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.release.changes.LineDiff.DiffLine;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void aChangedLineStandsBetweenSomeThatAreTheSame() {
        LineDiff diff =
                LineDiff.between(lines(1, 20), lines(1, 20).replace("regel 10\n", "regel tien\nregel elf min een\n"));

        assertThat(words(diff))
                .isEqualTo("… 7/7=regel 7 8/8=regel 8 9/9=regel 9 10/0-regel 10 0/10+regel tien 0/11+regel elf min een"
                        + " 11/12=regel 11 12/13=regel 12 13/14=regel 13");
    }

    @Test
    void changesFarApartAreTwoPieces() {
        String was = lines(1, 30);
        String becomes = was.replace("regel 2\n", "").replace("regel 25\n", "regel 25a\n");

        assertThat(words(LineDiff.between(was, becomes)))
                .isEqualTo("1/1=regel 1 2/0-regel 2 3/2=regel 3 4/3=regel 4 5/4=regel 5 … 22/21=regel 22 23/22=regel 23"
                        + " 24/23=regel 24 25/0-regel 25 0/24+regel 25a 26/25=regel 26 27/26=regel 27 28/27=regel 28");
    }

    @Test
    void aFileThatComesOrGoesIsAllOneKind() {
        assertThat(words(LineDiff.between("", "a\nb"))).isEqualTo("0/1+a 0/2+b");
        assertThat(words(LineDiff.between("a\nb", ""))).isEqualTo("1/0-a 2/0-b");
        assertThat(LineDiff.between("a", "a").regels()).isEmpty();
    }

    @Test
    void moreThanAnybodyReadsIsNotComputed() {
        LineDiff diff = LineDiff.between(lines(1, 9_000), lines(10_000, 19_000));

        assertThat(diff.teVeel()).isTrue();
        assertThat(diff.regels()).isEmpty();
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(it -> "regel " + it + "\n")
                .collect(Collectors.joining());
    }

    private static String words(LineDiff diff) {
        return diff.regels().stream().map(LineDiffTest::word).collect(Collectors.joining(" "));
    }

    private static String word(DiffLine line) {
        String place = line.oud() + "/" + line.nieuw();
        return switch (line.soort()) {
            case GELIJK -> place + "=" + line.tekst();
            case WEG -> place + "-" + line.tekst();
            case ERBIJ -> place + "+" + line.tekst();
            case SPRONG -> "…";
        };
    }
}
