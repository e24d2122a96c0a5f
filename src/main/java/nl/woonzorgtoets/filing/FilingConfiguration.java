package nl.woonzorgtoets.filing;

import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folders, with what the municipality set under {@code woonzorgtoets.zaakmap}. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    Zaakmappen zaakmappen(
            Archive archive,
            RulebookShelf shelf,
            Reports reports,
            @Value("${woonzorgtoets.zaakmap.bronorganisatie:}") String bronorganisatie,
            @Value("${woonzorgtoets.zaakmap.informatieobjecttype:}") String informatieobjecttype,
            @Value("${woonzorgtoets.zaakmap.archiefvormer:}") String archiefvormer,
            @Value("${woonzorgtoets.zaakmap.auteur:}") String auteur) {
        return new Zaakmappen(
                archive,
                shelf,
                reports,
                FilingSettings.of(bronorganisatie, informatieobjecttype, archiefvormer, auteur));
    }
}
