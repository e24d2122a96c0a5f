package nl.woonzorgtoets.web.ui;

import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the page of a zaak is found. */
public final class ZaakLink {

    /** What a server takes in a path; slashes stand between parts. */
    private static final Pattern IN_A_PATH =
            Pattern.compile("(?!\\.)[\\p{L}\\p{N} ._:+()-]+(/(?!\\.)[\\p{L}\\p{N} ._:+()-]+)*");

    private ZaakLink() {}

    /** Null without a number. One with signs that no path takes is looked up in the archive. */
    public static String to(String kader, String zaaknummer) {
        if (zaaknummer == null) {
            return null;
        }
        UriComponentsBuilder link = IN_A_PATH.matcher(zaaknummer).matches()
                ? UriComponentsBuilder.fromPath("/zaken").pathSegment(zaaknummer.split("/"))
                : UriComponentsBuilder.fromPath("/archief").queryParam("zaaknummer", "{zaaknummer}");
        return link.queryParam("kader", "{kader}")
                .encode()
                .buildAndExpand(java.util.Map.of("zaaknummer", zaaknummer, "kader", kader))
                .toUriString();
    }
}
