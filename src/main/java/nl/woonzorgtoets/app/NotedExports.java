package nl.woonzorgtoets.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.bundle.ExportNotes;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes entries of what was exported at the command line while the service had the archive. */
@Component
final class NotedExports implements DisposableBean {

    private static final int EVERY_SECONDS = 30;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "exporten-vastleggen");
        daemon.setDaemon(true);
        return daemon;
    });

    NotedExports(Settings settings, Archive archive) {
        ExportNotes notes = ExportNotes.beside(settings.data());
        thread.scheduleWithFixedDelay(() -> notes.takeUp(archive), 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
