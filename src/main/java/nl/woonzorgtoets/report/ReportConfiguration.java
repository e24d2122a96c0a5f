package nl.woonzorgtoets.report;

import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports, with the address in {@code woonzorgtoets.adres} for the link back to the case, and in {@code woonzorgtoets.contact.brief} whom to turn to. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    Reports reports(
            Archive archive,
            RulebookShelf shelf,
            BorderFinder borders,
            ImprovementFinder improvements,
            @Value("${woonzorgtoets.adres:}") String address,
            @Value("${woonzorgtoets.contact.brief:}") String contact) {
        String base = address.strip().replaceAll("/+$", "");
        if (!base.isEmpty() && !base.matches("https?://\\S+")) {
            throw new IllegalArgumentException("woonzorgtoets.adres is '" + base
                    + "'. Vul het hele adres in, zoals https://woonzorgtoets.voorbeeld.nl.");
        }
        return new Reports(archive, shelf, base, contact.strip(), borders::sentences, improvements::sentences);
    }
}
