package nl.woonzorgtoets.web.server;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The cookies of the pages: behind https a browser sends them over https only, and to this host only. */
@Component
public final class Cookies {

    private final boolean secure;

    Cookies(Environment environment) {
        this.secure = environment.getProperty("woonzorgtoets.adres", "").strip().startsWith("https://");
    }

    public boolean secure() {
        return secure;
    }

    /** Of who is signed in. */
    public String session() {
        return named("sessie");
    }

    /** Of the token in every form. */
    public String form() {
        return named("formulier");
    }

    /** The prefix makes a browser refuse a cookie that anything but this host set. */
    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
