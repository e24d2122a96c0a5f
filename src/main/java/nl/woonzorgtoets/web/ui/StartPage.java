package nl.woonzorgtoets.web.ui;

import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.ui.Model;

/** What somebody sees first after signing in. */
public interface StartPage {

    /** For whom it is. */
    Set<Role> roles();

    /**
     * @param account who looks at it
     * @return the name of the template
     */
    String show(Model model, String account);
}
