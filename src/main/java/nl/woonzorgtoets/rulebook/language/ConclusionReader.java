package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Conclusion;

/** Reads the {@code then} of a rule: exactly one {@code insert( Bevinding.<kind>( "<aspect>" ) );}. */
final class ConclusionReader {

    private static final String SHAPE =
            "Na then staat precies één conclusie: insert( Bevinding.<soort>( \"<aspect>\" ) );";
    private static final List<String> BEFORE = List.of("insert", "(", "Bevinding", ".");
    private static final List<String> AFTER = List.of(")", ")", ";");

    private final RuleText rule;
    private final RuleContext context;

    ConclusionReader(RuleText rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
    }

    /** Null when it is wrong, which is then reported. */
    Conclusion read(int from, int to) {
        Tokens tokens = rule.tokens();
        int wrong = firstWrong(from, to);
        if (wrong >= 0) {
            String word = tokens.get(Math.min(wrong, tokens.size() - 1)).text();
            String reason = Refusal.ofWord(word);
            rule.refuse(wrong, reason == null ? SHAPE : reason);
            return null;
        }
        tokens.understand(from, to);
        Token kindName = tokens.get(from + 4);
        Token aspectName = tokens.get(from + 6);
        BevindingSoort kind = kind(kindName);
        Aspect aspect = aspect(aspectName);
        if (kind == null || aspect == null) {
            return null;
        }
        if (!aspect.soort().conclusions().contains(kind)) {
            List<String> allowed = words(List.copyOf(aspect.soort().conclusions()));
            rule.problems()
                    .unknown(
                            kindName.start(),
                            "Aspect " + aspectName.written() + " is van soort " + aspect.soort() + "; daar past '"
                                    + kind.word() + "' niet bij.",
                            kind.word(),
                            allowed);
            return null;
        }
        return new Conclusion(kind, aspect.id());
    }

    /** Index of the first token that is not as it should be, or -1. */
    private int firstWrong(int from, int to) {
        for (int i = 0; i < BEFORE.size() + 3 + AFTER.size(); i++) {
            if (from + i >= to || !fits(i, rule.tokens().get(from + i))) {
                return from + i;
            }
        }
        int length = BEFORE.size() + 3 + AFTER.size();
        return from + length < to ? from + length : -1;
    }

    private static boolean fits(int place, Token token) {
        if (place < BEFORE.size()) {
            return token.kind() != Kind.STRING && token.text().equals(BEFORE.get(place));
        }
        return switch (place - BEFORE.size()) {
            case 0 -> token.kind() == Kind.WORD;
            case 1 -> token.isSign("(");
            case 2 -> token.kind() == Kind.STRING;
            default -> token.isSign(AFTER.get(place - BEFORE.size() - 3));
        };
    }

    private BevindingSoort kind(Token name) {
        for (BevindingSoort kind : BevindingSoort.values()) {
            if (kind.word().equals(name.text())) {
                return kind;
            }
        }
        rule.problems()
                .unknown(
                        name.start(),
                        "Een bevinding van soort '" + name.text() + "' bestaat niet.",
                        name.text(),
                        words(Arrays.asList(BevindingSoort.values())));
        return null;
    }

    private Aspect aspect(Token name) {
        Aspect aspect = context.aspects().get(name.text());
        if (aspect == null) {
            rule.problems()
                    .unknown(
                            name.start(),
                            "Aspect " + name.written() + " bestaat niet in kader.yaml.",
                            name.text(),
                            context.aspects().keySet());
        }
        return aspect;
    }

    private static List<String> words(List<BevindingSoort> kinds) {
        return kinds.stream().map(BevindingSoort::word).toList();
    }
}
