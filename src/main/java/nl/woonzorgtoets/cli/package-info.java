/** The command line: the same judgement, checks and replays without a service. */
@ApplicationModule(
        displayName = "Opdrachtregel",
        allowedDependencies = {
            "document",
            "document :: codec",
            "document :: view",
            "vocabulary",
            "rulebook",
            "rulebook :: model",
            "assessment",
            "impact",
            "insight",
            "archive",
            "archive :: bundle",
            "archive :: sqlite",
            "wording :: telling",
            "publication",
            "replay",
            "release"
        })
package nl.woonzorgtoets.cli;

import org.springframework.modulith.ApplicationModule;
