package nl.woonzorgtoets.web.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;

/** What an address asks for that does not exist is told above the page: nothing that was asked is passed over in silence. */
public final class NotUnderstood {

    private static final String ATTRIBUTE = "nietBegrepen";
    private static final int LONGEST = 40;

    private NotUnderstood() {}

    /**
     * @param what the kind of thing that was asked for
     * @param shown what the page shows now, in a sentence
     */
    public static void tell(Model model, String what, String typed, String shown) {
        List<String> told = new ArrayList<>();
        if (model.getAttribute(ATTRIBUTE) instanceof List<?> earlier) {
            earlier.forEach(it -> told.add((String) it));
        }
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
        told.add(what + " ‘" + start + "’ is hier niet bekend. " + shown);
        model.addAttribute(ATTRIBUTE, told);
    }
}
