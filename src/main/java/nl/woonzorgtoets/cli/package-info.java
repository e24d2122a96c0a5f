/** The command line: the same judgement, checks and replays without a service. */
@ApplicationModule(
        displayName = "Opdrachtregel",
        allowedDependencies = {
            "vocabulary",
            "rulebook",
            "rulebook :: model",
            "assessment",
            "archive",
            "replay",
            "release"
        })
package nl.woonzorgtoets.cli;

import org.springframework.modulith.ApplicationModule;
