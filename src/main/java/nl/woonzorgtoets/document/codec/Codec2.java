package nl.woonzorgtoets.document.codec;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CaseDocument.Found;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Secrets;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;
import nl.woonzorgtoets.rulebook.Rulebook;
import tools.jackson.core.JacksonException;

/** The second version: ids and values; texts come from the regelset. Secret answers stand apart, sealed by their salt and hash. */
final class Codec2 implements Codec {

    static final int VERSION = 2;

    @Override
    public CaseBytes write(CaseDocument document) {
        Writing2 writing = new Writing2(document);
        V2.Geheim geheim = writing.secret();
        if (geheim == null) {
            return new CaseBytes(Json2.MAPPER.writeValueAsBytes(writing.open(null)), null);
        }
        SecretPart secret = new SecretPart(document.envelope().zout(), Json2.MAPPER.writeValueAsBytes(geheim));
        return new CaseBytes(Json2.MAPPER.writeValueAsBytes(writing.open(seal(secret))), secret);
    }

    @Override
    public Unnumbered unnumbered(CaseDocument document) {
        return new Gap2(write(document.numbered(null)));
    }

    @Override
    public CaseDocument read(CaseBytes bytes, Rulebooks rulebooks) {
        try {
            V2.Case it = Json2.MAPPER.readValue(bytes.body(), V2.Case.class);
            V2.Geheim geheim = it.geheim() == null ? null : secret(it.geheim(), bytes.secret());
            Rulebook rulebook = rulebooks
                    .find(it.regelset())
                    .map(found ->
                            it.laag() == null ? found : found.metLaag(it.laag().code()))
                    .orElse(null);
            return new CaseDocument(
                    envelope(it, geheim == null ? null : bytes.secret().salt()),
                    geheim == null ? it.dossier() : geheim.dossier(),
                    it.portefeuille(),
                    it.bijdrage(),
                    new Found(it.gebied(), it.kenmerken()),
                    secrets(it, geheim),
                    new Reading2(it, geheim, new Texts2(rulebook)).assessment());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableCaseException(e);
        }
    }

    @Override
    public CaseOutline outline(CaseBytes bytes) {
        try {
            V2.Outline it = Json2.MAPPER.readValue(bytes.body(), V2.Outline.class);
            V2.Geheim geheim = it.geheim() == null ? null : secret(it.geheim(), bytes.secret());
            return new CaseOutline(
                    envelope(it, geheim == null ? null : bytes.secret().salt()),
                    it.regelset(),
                    it.zaaknummer(),
                    it.geheim() == null ? it.dossier() : geheim == null ? null : geheim.dossier(),
                    it.geheim() != null,
                    it.gebied(),
                    it.portefeuille(),
                    it.bijdrage(),
                    it.oordeel(),
                    it.positief(),
                    it.score() == null ? null : it.score().now());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableCaseException(e);
        }
    }

    /** Null when it was not handed over. */
    private static V2.Geheim secret(String sealed, SecretPart part) {
        if (part == null) {
            return null;
        }
        if (!seal(part).equals(sealed)) {
            throw new IllegalArgumentException("the secret part is not the one that was sealed");
        }
        return Json2.MAPPER.readValue(part.content(), V2.Geheim.class);
    }

    private static Secrets secrets(V2.Case it, V2.Geheim geheim) {
        if (it.geheim() == null) {
            return Secrets.NONE;
        }
        return geheim == null ? Secrets.WITHHELD : Secrets.of(geheim.antwoorden());
    }

    private static Envelope envelope(V2.Head it, String salt) {
        return new Envelope(
                VERSION,
                it.kader(),
                it.nummer(),
                it.moment(),
                it.door(),
                it.sleutel(),
                it.motor(),
                it.toepassing(),
                salt);
    }

    /** SHA-256 over the salt as it is written and the secret part. */
    static String seal(SecretPart secret) {
        return Sha256.hex(secret.salt().getBytes(StandardCharsets.US_ASCII), secret.content());
    }
}
