package nl.woonzorgtoets.filing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A piece as an enkelvoudiginformatieobject of the API's for systems of cases (ZGW), without its content. */
record Zgw(Zaak zaak) {

    private static final int LONGEST_TITLE = 200;

    byte[] of(Piece it) {
        Map<String, Object> integrity = new LinkedHashMap<>();
        integrity.put("algoritme", "sha_256");
        integrity.put("waarde", it.sha256());
        integrity.put("datum", it.day().toString());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("identificatie", zaak.nummer() + "-" + it.name());
        object.put("bronorganisatie", zaak.bronorganisatie());
        object.put("creatiedatum", it.day().toString());
        object.put("titel", title(it));
        object.put("vertrouwelijkheidaanduiding", it.openness().code());
        object.put("auteur", it.author() == null ? zaak.auteur() : it.author());
        object.put("status", it.concept() ? "in_bewerking" : "definitief");
        object.put("formaat", it.format().mime());
        object.put("taal", "dut");
        object.put("bestandsnaam", it.file());
        object.put("bestandsomvang", it.content().length);
        object.put("beschrijving", description(it));
        if (it.sent() != null) {
            object.put("verzenddatum", it.sent().toString());
        }
        object.put("integriteit", integrity);
        object.put("informatieobjecttype", zaak.informatieobjecttype());
        return FilingJson.bytes(object);
    }

    /** What everybody may read does not say which zaak it is about. */
    private String description(Piece it) {
        return it.openness() == Vertrouwelijkheid.OPENBAAR
                ? "Beoordeling " + zaak.nummer() + "."
                : "Zaak " + zaak.zaaknummer() + ", beoordeling " + zaak.nummer() + ".";
    }

    private static String title(Piece it) {
        return it.title().length() <= LONGEST_TITLE ? it.title() : it.title().substring(0, LONGEST_TITLE - 1) + "…";
    }
}
