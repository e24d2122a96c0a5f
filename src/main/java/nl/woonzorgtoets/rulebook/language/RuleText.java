package nl.woonzorgtoets.rulebook.language;

import org.drools.drl.ast.descr.BaseDescr;

/**
 * The text of one rule, for everything that reads a part of it.
 *
 * @param start offset in the file of the text that Drools parsed
 */
record RuleText(Tokens tokens, int start, Problems problems) {

    /** Index of the first token of what Drools parsed. */
    int first(BaseDescr descr) {
        return tokens.indexAt(start + descr.getStartCharacter());
    }

    /** Index after its last token. */
    int last(BaseDescr descr) {
        return tokens.indexAt(start + descr.getEndCharacter() + 1);
    }

    int offset(int token) {
        return tokens.get(Math.min(token, tokens.size() - 1)).start();
    }

    int line(int token) {
        return problems.line(offset(token));
    }

    void refuse(int token, String melding) {
        problems.at(offset(token), melding);
    }

    void refuse(NotInLanguage refusal) {
        problems.at(offset(refusal.token()), refusal.getMessage(), refusal.suggestion());
    }

    /** Whether something in these tokens was refused already. */
    boolean isRefused(int from, int to) {
        return problems.between(
                offset(from), tokens.get(Math.min(to, tokens.size()) - 1).end());
    }
}
