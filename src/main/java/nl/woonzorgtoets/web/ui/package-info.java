/** The Dutch pages for people: shows what the rooms know, hands in what people fill in; decides nothing. */
@ApplicationModule(
        displayName = "Pagina's",
        allowedDependencies = {
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "assessment",
            "archive",
            "replay",
            "insight",
            "region",
            "release",
            "report",
            "release :: workbench",
            "release :: changes",
            "drafts",
            "wording",
            "wording :: framework",
            "accounts",
            "web.access",
            "web.search",
            "base"
        })
package nl.woonzorgtoets.web.ui;

import org.springframework.modulith.ApplicationModule;
