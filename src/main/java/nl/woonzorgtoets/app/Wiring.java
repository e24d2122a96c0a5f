package nl.woonzorgtoets.app;

import java.time.Clock;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.VerificationRuns;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.workbench.Edits;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.Saving;
import nl.woonzorgtoets.release.workbench.Trial;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The rooms of the program, each with what it needs; those that need nothing but each other are only named. */
@Configuration(proxyBeanMethods = false)
@Import({AssessmentDesk.class, Checks.class, RegionMonitor.class, ReplayJobs.class, Trial.class, VerificationRuns.class
})
class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Settings settings(Environment environment) {
        return Settings.of(environment);
    }

    @Bean
    RulebookShelf shelf(Archive archive) {
        return new RulebookShelf(archive::rules);
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
    Release release(Settings settings, RulebookShelf shelf, Archive archive, Checks checks, Clock clock) {
        Release.Register register = (files, moment, account) -> {
            archive.keepRules(files);
            archive.activate(new Activation(files.hash(), account, moment.toString()));
        };
        return new Release(shelf, register, checks, settings.activatesBySelf(), clock);
    }

    @Bean
    Workbench workbench(Settings settings) {
        return new Workbench(settings.rules(), new Edits(settings.data().resolve("werkplaats")));
    }

    @Bean
    Journal journal(Settings settings) {
        return new Journal(settings.data().resolve("bewerkingen.jsonl"));
    }

    @Bean
    Saving saving(
            Settings settings, Workbench workbench, Checks checks, Journal journal, Release release, Clock clock) {
        return new Saving(settings.rules(), workbench, checks, journal, release, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    RulesAtStart rulesAtStart(
            Settings settings, Archive archive, RulebookShelf shelf, Release release, Journal journal) {
        return new RulesAtStart(settings, archive, shelf, release, journal);
    }
}
