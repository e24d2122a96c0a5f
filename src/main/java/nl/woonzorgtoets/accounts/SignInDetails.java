package nl.woonzorgtoets.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What goes with name and password: where it came from, and the code of an app from the form or, at the API, from a header. */
public final class SignInDetails extends WebAuthenticationDetails {

    public static final String FIELD = "eenmalig";
    static final String HEADER = "Eenmalige-Code";

    private final transient String code;

    public SignInDetails(HttpServletRequest request) {
        super(request);
        String typed = request.getParameter(FIELD);
        this.code = typed == null ? request.getHeader(HEADER) : typed;
    }

    String code() {
        return code;
    }
}
