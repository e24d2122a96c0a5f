package nl.woonzorgtoets.web.ui;

import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.web.search.SearchProblem;

/** The address asks for what is not there, and there is no page on which to put it right. */
public final class UnknownAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownAddressException(List<SearchProblem> problems) {
        super(problems.stream().map(SearchProblem::text).collect(Collectors.joining(" ")));
    }

    ErrorText told() {
        return new ErrorText(
                "Dit adres klopt niet",
                getMessage() + " Verbeter het adres bovenin uw browser, of begin op de startpagina.");
    }
}
