package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

/** A case as a folder for the system of a municipality: its pieces, each with what that system and the archive want to know. */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class TheFolderOfACaseTest extends RunningService {

    private static final String PLAN = Parkstad.text("01")
            .replaceFirst(
                    "\"bijlagen\": \\[\\s*\\{",
                    "$0 \"vindplaats\": \"https://zaken.voorbeeld.nl/D-2026-7\", \"sha256\": \"" + "ab".repeat(32)
                            + "\",");
    private static final String REFUGE = Parkstad.text("09")
            .replace("\"omschrijving\": \"", "\"vindplaats\": \"ROZENLAAN-7\", \"omschrijving\": \"Rozenlaan 7 ");

    /** What an informatieobject has, as the schema of MDTO puts it in order. */
    private static final List<String> IN_ORDER = List.of(
            "identificatie",
            "naam",
            "aggregatieniveau",
            "classificatie",
            "dekkingInTijd",
            "taal",
            "waardering",
            "isOnderdeelVan",
            "bevatOnderdeel",
            "heeftRepresentatie",
            "gerelateerdInformatieobject",
            "archiefvormer",
            "beperkingGebruik");

    @Test
    void everyPieceComesWithItsMetadataAndTheFolderIsTheSameEachTime() throws Exception {
        String path = kept(PLAN);
        post("beoordelaar", path + "/brieven", "{\"lezer\":\"initiatiefnemer\"}");
        post(
                "beoordelaar",
                path + "/besluiten",
                "{\"besluit\":\"PRINCIPE_JA\",\"functie\":\"wethouder\",\"paragraaf\":\"6.1\",\"motivering\":\"Het past.\"}");

        Answer answer = get("beoordelaar", path + "/zaakmap");
        Map<String, byte[]> files = files(answer);

        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(get("beoordelaar", path + "/zaakmap").body()).isEqualTo(answer.body());
        assertThat(pieces(files))
                .containsExactly("rapport", "college", "openbaar", "brief-1", "beoordeling", "dossier", "besluit-1");
        assertThat(files.get("rapport/rapport.pdf"))
                .isEqualTo(send(
                                "beoordelaar",
                                "GET",
                                path + "/rapport",
                                BodyPublishers.noBody(),
                                "Accept",
                                "application/pdf")
                        .body());
        assertThat(files.get("brief-1/brief-1.pdf"))
                .isEqualTo(get("beoordelaar", path + "/brieven/1").body());
        assertThat(new String(files.get("dossier/dossier.json"), StandardCharsets.UTF_8))
                .isEqualTo(PLAN);
        for (String piece : pieces(files)) {
            String file = files.keySet().stream()
                    .filter(it -> it.matches(piece + "/" + piece + "\\.(pdf|json)"))
                    .findFirst()
                    .orElseThrow();
            tellsOf(files, piece, file);
        }
        assertThat(zgw(files, "openbaar").path("vertrouwelijkheidaanduiding").asString())
                .isEqualTo("openbaar");
        assertThat(zgw(files, "openbaar").toString()).doesNotContain("VOORBEELD-2026-01");
        assertThat(zgw(files, "besluit-1").path("auteur").asString()).isEqualTo("wethouder");
        assertThat(zgw(files, "brief-1").path("verzenddatum").asString()).matches("20\\d\\d-\\d\\d-\\d\\d");
        tellsOfTheWhole(files, path.substring(path.lastIndexOf('/') + 1));
    }

    /** It names its pieces, and the documents that are kept elsewhere. */
    private static void tellsOfTheWhole(Map<String, byte[]> files, String nummer) throws Exception {
        Element whole = object(files.get(nummer + ".mdto.xml"));
        assertThat(children(whole).stream().map(IN_ORDER::indexOf).toList()).isSorted();
        assertThat(whole.getTextContent())
                .contains("Dossier", "VOORBEELD-2026-01", "https://zaken.voorbeeld.nl/D-2026-7", nummer + "-rapport");
        assertThat(new String(files.get("LEESMIJ.txt"), StandardCharsets.UTF_8))
                .contains("brief-1.pdf", "zitten hier niet bij");
    }

    /** The file, its hash and its size in both sorts of metadata. */
    private static void tellsOf(Map<String, byte[]> files, String piece, String file) throws Exception {
        byte[] content = files.get(file);
        String hash = Sha256.hex(content);
        JsonNode zgw = zgw(files, piece);
        assertThat(zgw.path("integriteit").path("waarde").asString()).isEqualTo(hash);
        assertThat(zgw.path("integriteit").path("algoritme").asString()).isEqualTo("sha_256");
        assertThat(zgw.path("bestandsomvang").asInt()).isEqualTo(content.length);
        assertThat(zgw.path("bestandsnaam").asString()).isEqualTo(file.substring(file.indexOf('/') + 1));
        assertThat(zgw.path("taal").asString()).isEqualTo("dut");
        assertThat(zgw.path("informatieobjecttype").isNull()).isTrue();
        assertThat(zgw.path("identificatie").asString()).hasSizeLessThanOrEqualTo(40);

        Element about = object(files.get(file + ".bestand.mdto.xml"));
        assertThat(about.getTagName()).isEqualTo("bestand");
        assertThat(about.getTextContent()).contains(hash, String.valueOf(content.length));
        Element object = object(files.get(piece + "/" + piece + ".mdto.xml"));
        assertThat(children(object)).isSubsetOf(IN_ORDER);
        assertThat(children(object).stream().map(IN_ORDER::indexOf).toList()).isSorted();
        assertThat(object.getTextContent()).contains("Archiefstuk", "Nader te bepalen", "Gemeente Simpelveld");
    }

    @Test
    void theLetterForTheFileNamesTheDocuments() {
        String letter = new String(
                send("beoordelaar", "GET", kept(PLAN) + "/rapport", BodyPublishers.noBody(), "Accept", "text/html")
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(letter)
                .contains("De stukken", "Financieel plan", "https://zaken.voorbeeld.nl/D-2026-7", "ab".repeat(32));
    }

    @Test
    void whatIsSecretIsAPieceOfItsOwnForWhoMayKnowItAndForNobodyElse() throws Exception {
        String path = kept(REFUGE);

        Map<String, byte[]> own = files(get("beoordelaar", path + "/zaakmap"));
        Map<String, byte[]> others = files(get("auditor", path + "/zaakmap"));

        assertThat(pieces(own)).contains("geheim");
        assertThat(zgw(own, "geheim").path("vertrouwelijkheidaanduiding").asString())
                .isEqualTo("geheim");
        assertThat(zgw(own, "dossier").path("vertrouwelijkheidaanduiding").asString())
                .isEqualTo("geheim");
        assertThat(pieces(others)).doesNotContain("geheim").contains("rapport", "dossier", "concept-initiatiefnemer");
        others.forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContainIgnoringCase("Rozenlaan"));
        own.forEach((name, content) -> {
            if (!name.startsWith("geheim/geheim.json") && !name.startsWith("dossier/dossier.json")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContainIgnoringCase("Rozenlaan");
            }
        });
    }

    @Test
    void aReferenceThatIsNoneIsRefusedWithAllThatIsWrong() {
        Answer refused = post(
                "beoordelaar",
                "/beoordelingen",
                PLAN.replace("https://zaken.voorbeeld.nl/D-2026-7", "data:application/pdf;base64,AAAA")
                        .replace("ab".repeat(32), "SHA256:" + "AB".repeat(32)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.places()).containsExactly("/bijlagen/0/vindplaats", "/bijlagen/0/sha256");
        assertThat(refused.json().toString())
                .contains("Het stuk zelf hoort hier niet", "\"suggestie\":\"" + "ab".repeat(32));
    }

    @Test
    void thereIsNoFolderOfACaseThatIsNotThere() {
        assertThat(get("beoordelaar", "/beoordelingen/1999-000001/zaakmap").status())
                .isEqualTo(404);
    }

    private String kept(String dossier) {
        return post("beoordelaar", "/beoordelingen", dossier).header("Location").substring(Api.V1.length());
    }

    /** By their path within the folder. */
    private static Map<String, byte[]> files(Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replaceFirst("^zaakmap-\\d{4}-\\d+/", ""), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> pieces(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(it -> it.contains("/"))
                .map(it -> it.substring(0, it.indexOf('/')))
                .distinct()
                .toList();
    }

    private static JsonNode zgw(Map<String, byte[]> files, String piece) {
        return Json.MAPPER.readTree(files.get(piece + "/" + piece + ".zgw.json"));
    }

    /** The one object that a file of metadata is about. */
    private static Element object(byte[] xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("MDTO");
        return (Element) root.getElementsByTagName(
                        root.getElementsByTagName("bestand").getLength() > 0 ? "bestand" : "informatieobject")
                .item(0);
    }

    private static List<String> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
                .map(Node::getNodeName)
                .toList();
    }
}
