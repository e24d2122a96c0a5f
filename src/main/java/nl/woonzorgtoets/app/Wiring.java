package nl.woonzorgtoets.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.VerificationRuns;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.decision.DecisionDesk;
import nl.woonzorgtoets.decision.WithdrawalDesk;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.history.WorkDesk;
import nl.woonzorgtoets.history.ZaakReader;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.BorderWatch;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.insight.PlaceFinder;
import nl.woonzorgtoets.mutants.MutantJobs;
import nl.woonzorgtoets.proof.ProofJobs;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.Releases;
import nl.woonzorgtoets.release.approval.SecondPerson;
import nl.woonzorgtoets.release.approval.WaitingFolders;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Trial;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The rooms of the program, each with what it needs; those that need nothing but each other are only named. */
@Configuration(proxyBeanMethods = false)
@Import({
    AssessmentDesk.class,
    PlaceFinder.class,
    BorderFinder.class,
    BorderWatch.class,
    ImprovementFinder.class,
    DecisionDesk.class,
    WithdrawalDesk.class,
    ZaakReader.class,
    WorkDesk.class,
    ImpactJobs.class,
    MutantJobs.class,
    ProofJobs.class,
    RegionMonitor.class,
    ReplayJobs.class,
    Trial.class,
    VerificationRuns.class
})
class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Checks checks() {
        return new Checks();
    }

    @Bean
    Settings settings(Environment environment) {
        return Settings.of(environment);
    }

    @Bean
    RulebookShelf shelf(Archive archive, RulebookShelf.Choice choice, Reach.Asking asking) {
        return new RulebookShelf(archive::rules, choice, asking);
    }

    @Bean
    Replayer replayer(RulebookShelf shelf) {
        return new Replayer(hash -> shelf.find(hash).orElse(null));
    }

    @Bean
    Drafts drafts(Settings settings, Clock clock) {
        return new Drafts(settings.data().resolve("concepten"), clock);
    }

    @Bean
    Concepts concepts(Settings settings, Clock clock) {
        return new Concepts(settings.concepts(), clock);
    }

    @Bean
    SecondPerson secondPerson(Persons persons) {
        return new SecondPerson(persons);
    }

    @Bean
    Releases releases(Archive archive) {
        return new Releases(archive);
    }

    @Bean
    Approvals approvals(
            Settings settings,
            Concepts concepts,
            Checks checks,
            Archive archive,
            ImpactJobs impacts,
            RulesFolders folders,
            Persons persons,
            Clock clock) {
        return new Approvals(settings.concepts(), concepts, checks, archive, impacts, folders, persons, clock);
    }

    @Bean
    RulesFolders folders(
            Settings settings,
            RulebookShelf shelf,
            Archive archive,
            Checks checks,
            Concepts concepts,
            SecondPerson second,
            Clock clock,
            RulebookShelf.Choice choice,
            Reach.Asking asking) {
        Release.Register register = (files, moment, author, approval) -> {
            archive.keepRules(checks.of(files).rulebook().framework(), files);
            archive.activate(
                    new Activation(files.hash(), author.signature(), moment.toString(), author.waarom(), approval));
        };
        List<RulesFolder> folders = new ArrayList<>();
        settings.ruleFolders().forEach((name, path) -> {
            Journal journal = Journal.in(settings.dataOf(name));
            Release.Policy policy = new WaitingFolders(
                    concepts, journal, archive, kader -> settings.activatesBySelf() && !second.isThere(kader));
            Release release = new Release(name, shelf, register, checks, policy, settings.hold(), clock);
            folders.add(RulesFolder.of(name, path, settings.dataOf(name), checks, release, clock));
        });
        return new RulesFolders(folders, choice, asking);
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    RulesAtStart rulesAtStart(Archive archive, RulebookShelf shelf, RulesFolders folders, Checks checks) {
        return new RulesAtStart(archive, shelf, folders, checks);
    }
}
