package nl.woonzorgtoets.filing;

import java.util.ArrayList;
import java.util.List;

/** What somebody reads first who opens the folder of a case. */
record FolderNotes(Zaak zaak, List<Piece> pieces) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Map voor het zaaksysteem: beoordeling " + zaak.nummer() + ", zaak " + zaak.zaaknummer());
        lines.add("");
        lines.add("Elk stuk heeft een eigen map. Daarin staan:");
        lines.add("- het stuk zelf. Brieven en rapporten zijn PDF/A-2a; de rest is JSON;");
        lines.add("- NAAM.mdto.xml: de metagegevens van het stuk volgens MDTO;");
        lines.add("- BESTAND.bestand.mdto.xml: die van het bestand, met SHA-256 en omvang;");
        lines.add(
                "- NAAM.zgw.json: de velden van een enkelvoudiginformatieobject (Documenten API van de ZGW-standaard).");
        lines.add(zaak.nummer() + ".mdto.xml gaat over de hele zaak.");
        lines.add("");
        lines.add("De stukken:");
        pieces.forEach(it -> lines.add("- " + it.file() + ": " + it.title() + " ("
                + it.openness().code() + (it.concept() ? ", nog niet verstuurd" : "") + ")"));
        lines.add("");
        lines.add("Wat u zelf nog bepaalt: de waardering (hoe lang het bewaard blijft) staat op ‘Nader te bepalen’."
                + toFill());
        lines.addAll(elsewhere());
        lines.add("Van dezelfde zaak, met dezelfde besluiten en brieven, is deze map byte voor byte gelijk.");
        return String.join("\n", lines) + "\n";
    }

    private String toFill() {
        List<String> open = new ArrayList<>();
        if (zaak.bronorganisatie() == null) {
            open.add("bronorganisatie (het RSIN)");
        }
        if (zaak.informatieobjecttype() == null) {
            open.add("informatieobjecttype (uit uw catalogus)");
        }
        return open.isEmpty()
                ? ""
                : " Nog niet ingesteld en daarom leeg: " + String.join(" en ", open)
                        + ". De beheerder zet dat onder woonzorgtoets.zaakmap.";
    }

    private List<String> elsewhere() {
        return zaak.documents().isEmpty()
                ? List.of()
                : List.of("De bijlagen bij het dossier zitten hier niet bij: die liggen al in het zaaksysteem. "
                        + zaak.nummer() + ".mdto.xml verwijst ernaar.");
    }
}
