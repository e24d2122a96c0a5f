/** The REST API for machines, {@code /api/v1}: reads what comes in, asks the room that knows, and answers; decides nothing. */
@ApplicationModule(
        displayName = "REST API",
        allowedDependencies = {
            "base",
            "decision",
            "document",
            "document :: view",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "assessment",
            "impact",
            "insight",
            "history",
            "explanation",
            "archive",
            "replay",
            "release",
            "release :: approval",
            "release :: concepts",
            "release :: workbench",
            "report",
            "filing",
            "wording",
            "wording :: telling",
            "accounts",
            "web.access",
            "web.audit",
            "web.search",
            "web.server"
        })
package nl.woonzorgtoets.web.api;

import org.springframework.modulith.ApplicationModule;
