package nl.woonzorgtoets.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of cases, with the way to the pages around it. */
final class CaseList {

    private CaseList() {}

    static Map<String, Object> of(String path, CaseQuery query, CasePage found) {
        int last = (int) Math.max(1, (found.total() + query.size() - 1) / query.size());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", link(path, query, query.page()));
        links.put("first", link(path, query, 1));
        if (query.page() > 1) {
            links.put("prev", link(path, query, Math.min(query.page() - 1, last)));
        }
        if (query.page() < last) {
            links.put("next", link(path, query, query.page() + 1));
        }
        links.put("last", link(path, query, last));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("totaal", found.total());
        list.put("pagina", query.page());
        list.put("aantal", query.size());
        list.put("beoordelingen", found.cases().stream().map(CaseList::item).toList());
        list.put("_links", links);
        return list;
    }

    private static Map<String, Object> item(CaseSummary summary) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("nummer", summary.nummer());
        item.put("zaaknummer", summary.zaaknummer());
        item.put("gemeente", summary.gemeente());
        item.put("wijkcode", summary.wijkcode());
        item.put("fase", summary.fase());
        item.put("oordeel", summary.oordeel());
        item.put("besluit", summary.besluit());
        item.put("peildatum", summary.peildatum());
        item.put("moment", summary.moment());
        item.put("regelset", summary.regelset());
        item.put("_links", Map.of("self", Map.of("href", BeoordelingenController.PATH + "/" + summary.nummer())));
        return item;
    }

    private static Map<String, String> link(String path, CaseQuery query, int page) {
        CaseFilter filter = query.filter();
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "zaaknummer", filter.zaaknummer());
        put(values, "gemeente", filter.gemeente());
        put(values, "wijkcode", filter.wijkcode());
        put(values, "oordeel", filter.oordeel());
        put(values, "regel", filter.regel());
        put(values, "regelset", filter.regelset());
        put(values, "van", filter.van());
        put(values, "tot", filter.tot());
        put(values, "besloten", filter.besloten());
        put(values, "afwijkend", filter.afwijkend());
        put(values, "pagina", page);
        put(values, "aantal", query.size());
        values.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return Map.of("href", link.encode().buildAndExpand(values).toUriString());
    }

    private static void put(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
