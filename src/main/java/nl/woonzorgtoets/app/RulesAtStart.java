package nl.woonzorgtoets.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.FolderWatch;
import nl.woonzorgtoets.release.Proposal;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Sees to it that something judges as soon as the service listens: of each rules folder what judged last, then the folder when it is sound. It
 * works beside what else is started, and all wait for it before the service listens.
 */
final class RulesAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RulesAtStart.class);

    /** By then whoever waited for the start has a first verdict. */
    private static final int QUIET_SECONDS = 30;

    private final Archive archive;
    private final RulebookShelf shelf;
    private final RulesFolders folders;
    private final Checks checks;
    private final Set<String> furtherFrameworks;
    private final List<FolderWatch> watches;
    private CompletableFuture<Void> taken;

    RulesAtStart(Archive archive, RulebookShelf shelf, RulesFolders folders, Checks checks) {
        this.checks = checks;
        this.archive = archive;
        this.shelf = shelf;
        this.folders = folders;
        this.furtherFrameworks = folders.all().stream().map(RulesFolder::name).collect(Collectors.toSet());
        this.watches = folders.all().stream().map(this::watch).toList();
    }

    private FolderWatch watch(RulesFolder folder) {
        Proposal proposal = Proposal.ofFolder(folder.path(), hash -> author(hash, folder));
        return new FolderWatch(folder.path(), () -> folder.release().release(proposal));
    }

    void begin() {
        taken = CompletableFuture.runAsync(this::take, task -> new Thread(task, "regels-bij-start").start());
    }

    @Override
    public void afterSingletonsInstantiated() {
        taken.join();
    }

    private void take() {
        folders.all().forEach(folder -> lastOf(folder).ifPresent(last -> takeUpAgain(last, folder)));
        watches.forEach(FolderWatch::start);
        CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS).execute(this::checkAhead);
    }

    /** What judged last was taken up unchecked: the first change of it would be checked as a whole while somebody waits. */
    private void checkAhead() {
        folders.all().forEach(it -> RulesAhead.check(it.path(), checks));
    }

    /** The key of the first framework is what its folder says, so that what judged last there is all that no other folder is named after. */
    private Optional<Activation> lastOf(RulesFolder folder) {
        Predicate<String> named = folder.name()::equals;
        boolean first = folder.name().equals(RulebookShelf.FIRST_FOLDER);
        return archive.latestActivation(first ? key -> !furtherFrameworks.contains(key) : named);
    }

    private void takeUpAgain(Activation last, RulesFolder folder) {
        try {
            Optional<Rulebook> rulebook = shelf.find(last.hash());
            rulebook.ifPresent(found -> shelf.activate(folder.name(), found, Instant.parse(last.moment())));
        } catch (RejectedRulebookException e) {
            LOG.warn("Regelset {} uit het archief wordt door deze versie niet meer geaccepteerd.", last.hash());
        }
    }

    /** What lies in the folder came from outside, unless a save was interrupted before it was released. */
    private Author author(String hash, RulesFolder folder) {
        Instant last = lastOf(folder).map(it -> Instant.parse(it.moment())).orElse(null);
        return folder.journal().unreleased(hash, last).orElse(Author.RULES_FOLDER);
    }

    void close() {
        taken.handle((nothing, failure) -> null).join();
        watches.forEach(FolderWatch::close);
    }
}
