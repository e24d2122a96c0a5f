package nl.woonzorgtoets.filing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.woonzorgtoets.wording.telling.Told.Document;

/** A case and its pieces after the standard for metadata that lasts (MDTO), in the order of its schema. */
record Mdto(Zaak zaak) {

    private static final String LIST_OF = "Begrippenlijst ";
    private static final String OWN_LIST = "Begrippen van de Woonzorgtoets";
    private static final int LONGEST_NAME = 80;

    /** The case as a whole, with what is in it. */
    byte[] ofCase(List<Piece> pieces) {
        MdtoXml xml = new MdtoXml("informatieobject");
        xml.identity(zaak.nummer(), zaak.source());
        xml.identity(zaak.zaaknummer(), "Zaaknummers van " + zaak.decider());
        xml.text("naam", shortened(zaak.title() + ": " + zaak.subject()));
        level(xml, "Dossier");
        xml.concept("classificatie", zaak.kaderNaam(), zaak.kader(), "Kaders in de " + zaak.source());
        period(xml, zaak.firstDay(), zaak.lastDay());
        xml.text("taal", "nl");
        appraisal(xml);
        pieces.forEach(it -> xml.reference("bevatOnderdeel", it.title(), id(it), zaak.source()));
        zaak.documents().forEach(it -> related(xml, it));
        closing(xml, Vertrouwelijkheid.ZAAKVERTROUWELIJK);
        return xml.bytes();
    }

    byte[] ofPiece(Piece it) {
        MdtoXml xml = new MdtoXml("informatieobject");
        xml.identity(id(it), zaak.source());
        xml.text("naam", shortened(it.title()));
        level(xml, "Archiefstuk");
        xml.concept("classificatie", zaak.kaderNaam(), zaak.kader(), "Kaders in de " + zaak.source());
        period(xml, it.day().toString(), null);
        xml.text("taal", "nl");
        appraisal(xml);
        xml.reference("isOnderdeelVan", zaak.title(), zaak.nummer(), zaak.source());
        xml.reference("heeftRepresentatie", it.file(), idOfFile(it), zaak.source());
        closing(xml, it.openness());
        return xml.bytes();
    }

    byte[] ofFile(Piece it) {
        MdtoXml xml = new MdtoXml("bestand");
        xml.identity(idOfFile(it), zaak.source());
        xml.text("naam", it.file());
        xml.text("omvang", String.valueOf(it.content().length));
        xml.concept("bestandsformaat", it.format().label(), it.format().pronom(), "PRONOM-register");
        xml.open("checksum");
        xml.concept("checksumAlgoritme", "SHA-256", null, LIST_OF + "ChecksumAlgoritme MDTO");
        xml.text("checksumWaarde", it.sha256());
        xml.text(
                "checksumDatum",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        it.made().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
        xml.close();
        xml.reference("isRepresentatieVan", it.title(), id(it), zaak.source());
        return xml.bytes();
    }

    private static void level(MdtoXml xml, String label) {
        xml.concept("aggregatieniveau", label, null, LIST_OF + "Aggregatieniveaus MDTO");
    }

    private static void appraisal(MdtoXml xml) {
        xml.concept("waardering", "Nader te bepalen", "N", LIST_OF + "Waarderingen MDTO");
    }

    /** @param last null when it is about one day */
    private static void period(MdtoXml xml, String first, String last) {
        xml.open("dekkingInTijd");
        xml.concept("dekkingInTijdType", last == null ? "Opgesteld" : "Looptijd", null, OWN_LIST);
        xml.text("dekkingInTijdBegindatum", first);
        if (last != null) {
            xml.text("dekkingInTijdEinddatum", last);
        }
        xml.close();
    }

    private static void related(MdtoXml xml, Document it) {
        xml.open("gerelateerdInformatieobject");
        xml.reference("gerelateerdInformatieobjectVerwijzing", it.what(), it.place(), "Zaaksysteem");
        xml.concept("gerelateerdInformatieobjectTypeRelatie", "Bijlage bij het dossier", null, OWN_LIST);
        xml.close();
    }

    private void closing(MdtoXml xml, Vertrouwelijkheid openness) {
        xml.reference("archiefvormer", zaak.archiefvormer(), null, null);
        xml.open("beperkingGebruik");
        xml.concept(
                "beperkingGebruikType",
                openness.label(),
                openness.code(),
                "Vertrouwelijkheidaanduidingen van de ZGW-API's");
        xml.close();
    }

    private String id(Piece it) {
        return zaak.nummer() + "-" + it.name();
    }

    private String idOfFile(Piece it) {
        return zaak.nummer() + "-" + it.file();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
