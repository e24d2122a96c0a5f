package nl.woonzorgtoets.archive.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import nl.woonzorgtoets.base.Reach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive in the folder {@code woonzorgtoets.data}. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean(destroyMethod = "close")
    SqliteArchive archive(@Value("${woonzorgtoets.data:data}") Path data, Clock clock, Reach.Asking asking) {
        return SqliteArchive.open(data, clock, asking);
    }
}
