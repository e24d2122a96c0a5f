package nl.woonzorgtoets.wording.telling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.vocabulary.FieldWords;
import nl.woonzorgtoets.vocabulary.FieldWords.Caveat;

/** What has to be known of the figures that counted, as the framework says it; some of it at the verdict when the figure decided. */
record Caveats(Matter matter, UsedValues values) {

    List<String> atTheVerdict() {
        Stream<UsedValue> deciding =
                matter.assessment().deciding().stream().map(Finding::used).flatMap(List::stream);
        return caveats(deciding).filter(Caveat::whenDeciding).map(Caveat::text).toList();
    }

    /** Without what stands at the verdict already. */
    List<String> atTheFigures() {
        List<String> told = atTheVerdict();
        Stream<String> caveats = caveats(matter.used()).map(Caveat::text).filter(it -> !told.contains(it));
        Stream<String> explanations =
                words(matter.used()).map(FieldWords::explanation).filter(Objects::nonNull);
        Rapport report = matter.kader() == null ? null : matter.kader().rapport();
        String always = report == null ? null : report.bijCijfers();
        return Stream.of(caveats, explanations, Stream.ofNullable(always))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private Stream<Caveat> caveats(Stream<UsedValue> used) {
        return words(used).map(FieldWords::caveat).filter(Objects::nonNull).distinct();
    }

    private Stream<FieldWords> words(Stream<UsedValue> used) {
        return used.map(values::field).filter(Objects::nonNull).map(it -> it.words());
    }
}
