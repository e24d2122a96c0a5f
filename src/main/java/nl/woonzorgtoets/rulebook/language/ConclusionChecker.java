package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Conclusion;

/** Checks that the aspect of a conclusion exists, and that this kind of bevinding fits it. */
final class ConclusionChecker {

    private final RuleContext context;
    private final Problems problems;

    ConclusionChecker(RuleContext context, Problems problems) {
        this.context = context;
        this.problems = problems;
    }

    /** Null when it is wrong, which is then reported. */
    Conclusion check(Syntax.Conclusion conclusion) {
        Token name = conclusion.aspect();
        BevindingSoort kind = kind(conclusion.kind());
        Aspect aspect = context.aspects().get(name.text());
        if (aspect == null) {
            problems.unknown(
                    name,
                    "Aspect " + name.written() + " bestaat niet in kader.yaml.",
                    context.aspects().keySet());
        }
        if (kind == null || aspect == null) {
            return null;
        }
        if (!aspect.soort().conclusions().contains(kind)) {
            problems.unknown(
                    conclusion.kind(),
                    "Aspect " + name.written() + " is van soort " + aspect.soort() + "; daar past '" + kind.word()
                            + "' niet bij.",
                    words(List.copyOf(aspect.soort().conclusions())));
        }
        return new Conclusion(kind, aspect.id());
    }

    private BevindingSoort kind(Token name) {
        for (BevindingSoort kind : BevindingSoort.values()) {
            if (kind.word().equals(name.text())) {
                return kind;
            }
        }
        problems.unknown(
                name,
                "Een bevinding van soort '" + name.text() + "' bestaat niet.",
                words(Arrays.asList(BevindingSoort.values())));
        return null;
    }

    private static List<String> words(List<BevindingSoort> kinds) {
        return kinds.stream().map(BevindingSoort::word).toList();
    }
}
