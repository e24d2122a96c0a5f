/** An assessment as a thing: what came out, on what it rests and where every value comes from; and its bytes, by version. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"base", "vocabulary", "oordeel", "rulebook", "rulebook :: model", "explanation"})
package nl.woonzorgtoets.document;

import org.springframework.modulith.ApplicationModule;
