package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.ui.auditor.SearchPage.Choice;
import org.springframework.stereotype.Component;

/** Reads what was asked for, and checks what only the archive and the active regelset know. */
@Component
class SearchCheck {

    private static final String NO_CHOICE = "Kies iets uit de lijst.";

    private final SearchPage page;
    private final Archive archive;

    SearchCheck(SearchPage page, Archive archive) {
        this.page = page;
        this.archive = archive;
    }

    SearchForm read(Map<String, String> parameters) {
        return withPlace(withRule(SearchForm.read(parameters)));
    }

    /** An address that somebody kept may name what is no choice here. */
    private SearchForm withPlace(SearchForm form) {
        CaseFilter filter = form.filter();
        SearchForm read = form;
        if (isUnknown(SearchPage.GEMEENTE, filter.gemeente())) {
            read = read.with("gemeente", NO_CHOICE);
        }
        if (isUnknown(SearchPage.WIJK, filter.wijkcode())) {
            read = read.with("wijk", NO_CHOICE);
        }
        if (filter.regelset() != null
                && archive.regelsets().stream().noneMatch(it -> it.hash().equals(filter.regelset()))) {
            read = read.with("regelset", NO_CHOICE);
        }
        Field wijk = page.field(SearchPage.WIJK);
        String parent = wijk == null || wijk.belongsTo() == null || filter.wijkcode() == null
                ? null
                : wijk.belongsTo().parentOf().get(filter.wijkcode());
        return parent == null || filter.gemeente() == null || parent.equals(filter.gemeente())
                ? read
                : read.with(
                        "wijk",
                        "Deze wijk ligt in " + page.gemeente(parent) + ". Kies een wijk in de gemeente die u koos.");
    }

    private boolean isUnknown(String feature, String code) {
        Field field = page.field(feature);
        return code != null && field != null && !field.options().containsKey(code);
    }

    private SearchForm withRule(SearchForm form) {
        String rule = form.filter().regel();
        if (rule == null || form.errors().containsKey("regel")) {
            return form;
        }
        List<String> known = page.rules().stream().map(Choice::code).toList();
        if (known.contains(rule) || archive.audit().hasFired(rule)) {
            return form;
        }
        String near = NearestName.of(rule, known);
        return form.with(
                "regel",
                "Deze regel is er niet." + (near == null ? "" : " Bedoelt u " + near + "?")
                        + " Vul het nummer van de regel in, zoals 5.3-1.");
    }
}
