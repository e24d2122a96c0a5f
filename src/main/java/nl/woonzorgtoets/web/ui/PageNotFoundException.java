package nl.woonzorgtoets.web.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing here, or nothing that concerns this account. */
public final class PageNotFoundException extends ResponseStatusException {

    public PageNotFoundException() {
        super(HttpStatus.NOT_FOUND);
    }
}
