/** The command line: the same judgement, checks and replays without a service. */
@ApplicationModule(
        displayName = "Opdrachtregel",
        allowedDependencies = {
            "accounts",
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
            "wording",
            "wording :: telling",
            "publication",
            "replay",
            "report",
            "filing",
            "release",
            "release :: approval",
            "mutants",
            "proof",
            "base"
        })
package nl.woonzorgtoets.cli;

import org.springframework.modulith.ApplicationModule;
