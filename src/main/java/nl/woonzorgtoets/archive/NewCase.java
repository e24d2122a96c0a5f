package nl.woonzorgtoets.archive;

import java.time.Instant;
import java.util.function.Function;

/**
 * A case that is about to be kept.
 *
 * @param idempotencyKey the client's key, or null
 * @param moment when it was assessed, whole microseconds
 * @param body the exact bytes to keep, given the number the case gets
 */
public record NewCase(String idempotencyKey, Instant moment, Function<String, byte[]> body) {}
