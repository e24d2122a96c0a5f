package nl.woonzorgtoets.web.ui.archief;

import java.util.Map;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one is in a long list.
 *
 * @param number from 1
 * @param previous null on the first page
 * @param next null on the last page
 */
record Pages(long total, int number, int last, String previous, String next) {

    static final int SIZE = 20;

    private static final int LARGEST = 1_000_000;

    /** The page that was asked for; the first when it is no number, and then that is told. */
    static int asked(Map<String, String> parameters, Model model) {
        String page = parameters.getOrDefault("pagina", "1");
        if (page.matches("[1-9][0-9]{0,6}")) {
            return Math.min(Integer.parseInt(page), LARGEST);
        }
        NotUnderstood.tell(model, "Bladzijde", page, "U ziet de eerste bladzijde.");
        return 1;
    }

    static Pages of(String path, Map<String, String> typed, int number, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Pages(
                total,
                number,
                last,
                number > 1 ? link(path, typed, Math.min(number - 1, last)) : null,
                number < last ? link(path, typed, number + 1) : null);
    }

    static String link(String path, Map<String, String> typed, Integer page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        typed.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        if (page != null && page > 1) {
            link.queryParam("pagina", page);
        }
        return link.encode().buildAndExpand(typed).toUriString();
    }
}
