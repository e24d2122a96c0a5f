package nl.woonzorgtoets.filing;

import java.time.Instant;
import java.time.LocalDate;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Sha256;

/**
 * One document of a case.
 *
 * @param name what it is called within the folder of the case, without extension
 * @param made when what it says came to be so
 * @param author the function of who made it, never a name; null when nobody noted one
 * @param sent the day on which it was sent; null when it was not
 * @param concept whether it only shows how a letter would read now
 */
record Piece(
        String name,
        String title,
        byte[] content,
        Formaat format,
        Vertrouwelijkheid openness,
        Instant made,
        String author,
        LocalDate sent,
        boolean concept) {

    static Piece of(
            String name, String title, byte[] content, Formaat format, Vertrouwelijkheid openness, Instant made) {
        return new Piece(name, title, content, format, openness, made, null, null, false);
    }

    Piece by(String function) {
        return new Piece(name, title, content, format, openness, made, function, sent, concept);
    }

    Piece sentOn(LocalDate day) {
        return new Piece(name, title, content, format, openness, made, author, day, concept);
    }

    Piece asConcept() {
        return new Piece(name, title, content, format, openness, made, author, sent, true);
    }

    String file() {
        return name + "." + format.extension();
    }

    LocalDate day() {
        return CivilDay.of(made);
    }

    String sha256() {
        return Sha256.hex(content);
    }
}
