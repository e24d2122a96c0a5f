package nl.woonzorgtoets.app;

import nl.woonzorgtoets.archive.Archive;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not well while nothing can be kept, for whoever spreads the work or is called out of bed. */
@Component("archief")
record ArchiveHealth(Archive archive) implements HealthIndicator {

    @Override
    public Health health() {
        return archive.readOnlyBecause().isPresent()
                ? Health.outOfService().build()
                : Health.up().build();
    }
}
