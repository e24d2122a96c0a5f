package nl.woonzorgtoets.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.release.approval.Approvals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets concepts judge on the day that was planned; after a standstill, as soon as the service is there again. */
@Component
final class PlannedAtWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedAtWork.class);
    private static final int EVERY_SECONDS = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "planningen");
        daemon.setDaemon(true);
        return daemon;
    });

    PlannedAtWork(Approvals approvals) {
        thread.scheduleWithFixedDelay(() -> look(approvals), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void look(Approvals approvals) {
        try {
            approvals.activateWhatIsDue();
        } catch (Exception e) {
            LOG.warn("Wat vandaag zou gaan oordelen, kon niet worden nagegaan.", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
