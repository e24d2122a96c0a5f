package nl.woonzorgtoets.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.insight.BorderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Behind all else: looks whether the cases that were kept are border cases. */
@Component
final class BorderCasesAtWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BorderCasesAtWork.class);
    private static final int FIRST_SECONDS = 10;
    private static final int EVERY_SECONDS = 1;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "grensgevallen");
        daemon.setDaemon(true);
        return daemon;
    });

    BorderCasesAtWork(BorderWatch watch) {
        thread.scheduleWithFixedDelay(() -> look(watch), FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void look(BorderWatch watch) {
        try {
            watch.catchUpWhenQuiet();
        } catch (StoreUnavailableException e) {
            LOG.info("Grensgevallen worden later bijgehouden: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Grensgevallen konden niet worden bijgehouden.", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
