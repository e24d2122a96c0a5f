/** The Dutch pages for people: shows what the rooms know, hands in what people fill in; decides nothing. */
@ApplicationModule(
        displayName = "Pagina's",
        allowedDependencies = {
            "base",
            "decision",
            "document",
            "document :: codec",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "assessment",
            "archive",
            "archive :: bundle",
            "replay",
            "insight",
            "impact",
            "mutants",
            "proof",
            "history",
            "region",
            "release",
            "report",
            "filing",
            "release :: approval",
            "release :: concepts",
            "release :: workbench",
            "release :: changes",
            "drafts",
            "wording",
            "wording :: telling",
            "wording :: framework",
            "accounts",
            "web.access",
            "web.audit",
            "web.search",
            "web.server"
        })
package nl.woonzorgtoets.web.ui;

import org.springframework.modulith.ApplicationModule;
