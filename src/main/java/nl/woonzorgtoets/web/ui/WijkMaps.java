package nl.woonzorgtoets.web.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The drawing of each regelset, made once. */
@Component
public class WijkMaps {

    private static final int MOST = 16;

    private final Map<String, WijkMap> drawn = new ConcurrentHashMap<>();

    public WijkMap of(Rulebook rulebook) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(rulebook.hash(), hash -> WijkMap.of(rulebook));
    }
}
