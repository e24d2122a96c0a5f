package nl.woonzorgtoets.web.ui.dossiers;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.stereotype.Component;

/** Finds what was judged before of the same zaak, by the same framework. */
@Component
record EarlierDossiers(Archive archive, WordedCases cases) {

    private static final String NUMBER = "zaak.zaaknummer";

    Optional<Earlier> of(Answers answers, Rulebook rulebook) {
        String zaak = answers.one(NUMBER);
        return zaak == null
                ? Optional.empty()
                : archive.search(CaseFilter.zaak(rulebook.framework(), zaak), 0, 1).cases().stream()
                        .findFirst()
                        .flatMap(it -> read(it.nummer(), it.moment(), answers, rulebook));
    }

    /** Empty when nobody can read it any more: then there is nothing to take over. */
    private Optional<Earlier> read(String nummer, String moment, Answers answers, Rulebook rulebook) {
        try {
            CaseDocument kept = cases.find(nummer);
            byte[] dossier = kept.dossier().getBytes(StandardCharsets.UTF_8);
            Answers then = AnswerImport.read(rulebook.vocabulary(), dossier).answers();
            return Optional.of(new Earlier(nummer, moment, cases.secrecy(kept).applies(), then, answers));
        } catch (UnreadableCaseException | NoDossierException e) {
            return Optional.empty();
        }
    }
}
