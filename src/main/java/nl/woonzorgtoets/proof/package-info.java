/** Looks for cases in which the rules of an aspect contradict each other or leave it open, and for what can never come out. */
@ApplicationModule(
        displayName = "Bewijs",
        allowedDependencies = {
            "base",
            "vocabulary",
            "oordeel",
            "rulebook",
            "rulebook :: model",
            "explanation",
            "plan",
            "assessment",
            "mutants"
        })
package nl.woonzorgtoets.proof;

import org.springframework.modulith.ApplicationModule;
