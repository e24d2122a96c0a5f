package nl.woonzorgtoets.archive;

import java.time.Instant;
import java.util.function.Function;
import nl.woonzorgtoets.document.CaseDocument;

/**
 * A case that is about to be kept.
 *
 * @param idempotencyKey the client's key, or null
 * @param moment when it was assessed, whole microseconds
 * @param document the case to keep, given the number it gets
 */
public record NewCase(String idempotencyKey, Instant moment, Function<String, CaseDocument> document) {}
