package nl.woonzorgtoets.archive.ledger;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** A job that waits for the writer, and its answer, which is held back until the commit. */
public final class Pending<T> {

    private final Ledger.Job<T> job;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private T result;
    private Throwable refusal;

    Pending(Ledger.Job<T> job) {
        this.job = job;
    }

    /** @throws SQLException the whole group fails; what only this job did wrong is kept for its own answer */
    void runOn(Ledger ledger) throws SQLException {
        try {
            result = ledger.attempt(job);
        } catch (RuntimeException | Error e) {
            refusal = e;
        }
    }

    void answer() {
        if (refusal == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(refusal);
        }
    }

    void fail(RuntimeException failure) {
        answer.completeExceptionally(failure);
    }

    /** What is to happen first when it is on disk, or failed: on the thread that writes, before it goes on. */
    public void whenDone(Consumer<Throwable> then) {
        answer.whenComplete((it, failure) -> then.accept(failure));
    }

    /** Not interruptible: whoever waits must learn whether it was kept. */
    public T await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }
}
