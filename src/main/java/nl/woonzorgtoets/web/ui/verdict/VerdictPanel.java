package nl.woonzorgtoets.web.ui.verdict;

import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.ui.Model;

/** Something more about a case that some roles see on its page. */
public interface VerdictPanel {

    /** For whom it is. */
    Set<Role> roles();

    /** Puts what its template needs in the model. */
    void show(String nummer, Model model);
}
