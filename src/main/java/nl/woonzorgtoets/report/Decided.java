package nl.woonzorgtoets.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Row;

/**
 * What people decided, in words, for page and letter alike.
 *
 * @param name as the framework calls it
 * @param sentence what was decided, when it was recorded and in which function
 * @param departs whether it departs from the verdict, in a sentence
 * @param why null when no reasons were given
 * @param term of a plan that is left aside: by when that is told, or that it is too late; null of every other decision
 * @param parts what else was recorded, each by its name
 * @param conditions what it asks for, each with how it stands now
 * @param followed what followed, oldest first, each in a sentence or more
 */
public record Decided(
        String name,
        String sentence,
        String departs,
        String why,
        String term,
        List<Row> parts,
        List<String> conditions,
        List<String> followed) {

    /** Oldest first: the last of them is what counts. */
    public static List<Decided> all(List<Besluit> decisions, Telling telling) {
        return decisions.stream()
                .map(it -> of(it, it == decisions.get(decisions.size() - 1), telling))
                .toList();
    }

    private static Decided of(Besluit besluit, boolean last, Telling telling) {
        String name = telling.besluit(besluit.besluit());
        return new Decided(
                name,
                (last ? "Het besluit is" : "Eerder was het besluit") + ": " + Dutch.quoted(name)
                        + ". Het is vastgelegd op " + day(besluit.moment()) + ", vanuit deze functie: "
                        + Dutch.printable(besluit.functie()) + ".",
                besluit.departsFrom(telling.code())
                        ? "Het besluit wijkt af van het oordeel."
                        : "Het besluit volgt het oordeel.",
                Besluit.isWithheld(besluit.motivering()) ? null : Dutch.printable(besluit.motivering()),
                term(besluit),
                parts(besluit),
                besluit.voorwaarden().stream().map(Decided::condition).toList(),
                besluit.vervolg().stream().map(Decided::followed).toList());
    }

    private static String term(Besluit besluit) {
        if (besluit.bekendmakenTot() == null) {
            return null;
        }
        String last = Dutch.day(besluit.bekendmakenTot());
        return besluit.isTeLaat()
                ? "Let op: dit besluit is te laat. Het kon tot en met " + last
                        + " bekend worden gemaakt (Awb 4:5, lid 4). Behandel de aanvraag alsnog, of vraag een jurist om raad."
                : "Maak dit besluit bekend, uiterlijk op " + last + " (Awb 4:5, lid 4).";
    }

    private static List<Row> parts(Besluit besluit) {
        List<Row> parts = new ArrayList<>();
        add(parts, "Genomen op", besluit.datum() == null ? null : Dutch.day(besluit.datum()));
        add(parts, "Wie besloot", besluit.orgaan());
        add(parts, "Mandaat, of namens wie", besluit.namens());
        add(parts, "Grond", besluit.grond());
        add(parts, "Artikel of paragraaf", besluit.paragraaf());
        add(parts, "Afgewogen belangen", besluit.belangen());
        add(parts, "Bijzondere omstandigheden", besluit.bijzondereOmstandigheden());
        add(parts, "Bezoek aan de plek", visit(besluit));
        add(
                parts,
                "Om aanvulling gevraagd op",
                besluit.aanvullingGevraagd() == null ? null : Dutch.day(besluit.aanvullingGevraagd()));
        add(
                parts,
                "Laatste dag om aan te vullen",
                besluit.aanvullingTot() == null ? null : Dutch.day(besluit.aanvullingTot()));
        add(parts, "Zienswijzen", besluit.zienswijzen());
        if (isWithheldInPart(besluit)) {
            parts.add(new Row("Wat er verder is opgeschreven", "Dit is geheim, want het kan zeggen waar het is."));
        }
        return parts;
    }

    /** Said once, however many texts it is about. */
    private static boolean isWithheldInPart(Besluit besluit) {
        return Stream.of(
                        besluit.motivering(),
                        besluit.namens(),
                        besluit.grond(),
                        besluit.paragraaf(),
                        besluit.belangen(),
                        besluit.bijzondereOmstandigheden(),
                        besluit.bezoekUitkomst(),
                        besluit.zienswijzen())
                .anyMatch(Besluit::isWithheld);
    }

    private static void add(List<Row> parts, String what, String text) {
        if (text != null && !Besluit.isWithheld(text)) {
            parts.add(new Row(what, Dutch.printable(text)));
        }
    }

    private static String visit(Besluit besluit) {
        String seen = besluit.bezoekUitkomst();
        return besluit.bezoekDatum() == null
                ? null
                : Dutch.day(besluit.bezoekDatum()) + (seen == null || Besluit.isWithheld(seen) ? "" : ": " + seen);
    }

    private static String condition(Voorwaarde it) {
        LocalDate until = it.datum();
        return Dutch.printable(it.tekst()) + " (" + (until == null ? "" : "uiterlijk " + Dutch.day(until) + "; ")
                + stand(it.stand()) + ")";
    }

    private static String stand(Voorwaarde.Stand stand) {
        return switch (stand) {
            case OPEN -> "staat nog open";
            case VOLDAAN -> "is voldaan";
            case VERVALLEN -> "is vervallen";
        };
    }

    private static String followed(Vervolg it) {
        Stream<String> changes =
                it.standen().stream().map(to -> "Voorwaarde " + to.voorwaarde() + " " + stand(to.stand()) + ".");
        Stream<String> text = Stream.ofNullable(it.tekst()).map(Dutch::printable);
        return day(it.moment()) + ": "
                + String.join(" ", Stream.concat(text, changes).toList());
    }

    private static String day(String moment) {
        return Dutch.day(Dutch.dayOf(Instant.parse(moment)));
    }
}
