package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

/** By every way in: nothing is a fault of the service, nothing fills the memory, and nothing spoils a page afterwards. */
class WhateverComesInTest extends OpenPages {

    private static final long MOST_ABOVE_REST = 64_000_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void aHostileFileIsRefusedOrBecomesADraftThatCanBeOpened() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");
        long rest = inUse();
        for (String hostile : hostile()) {
            Page page = browser.upload("/dossiers/importeren", "bestand", hostile);

            assertThat(page.status()).as(start(hostile)).isLessThan(500);
            if (page.path().startsWith("/dossiers/")) {
                String path = page.path().replaceAll("\\?.*", "");
                assertThat(browser.open(path).status()).as(start(hostile)).isEqualTo(200);
                assertThat(browser.open(path + "/dossier.json").status())
                        .as(start(hostile))
                        .isEqualTo(200);
                browser.open("/");
                browser.send(path + "/verwijderen");
            }
            assertThat(browser.open("/").status()).as(start(hostile)).isEqualTo(200);
        }
        assertThat(inUse() - rest).isLessThan(MOST_ABOVE_REST);
    }

    @Test
    void afterTheLastRowInWhichSomethingStandsTheFormHasNoMore() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");
        for (String nothing : List.of("{}", "[]", "1")) {
            String file = "{\"woningen\":[{},{\"aantal\":7}" + ("," + nothing).repeat(300_000) + "]}";

            Page form = browser.upload("/dossiers/importeren", "bestand", file);

            assertThat(form.html())
                    .contains("name=\"woningen.1.aantal\" value=\"7\"")
                    .doesNotContain("id=\"woningen-2\"");
            assertThat(form.text()).contains(nothing.equals("{}") ? "woningen, vanaf regel 201" : "woningen, regel 3");
        }
    }

    @Test
    void numbersThatGrowAreRefusedLikeTheApiRefusesThem() {
        Browser browser = signedIn("beoordelaar");
        browser.open("/");
        long rest = inUse();
        for (String number : List.of("1e99999999", "1e999999999", "1e9999", "-1e-99999999")) {
            String file = "{\"woningen\":[{\"aantal\":" + number + "}]}";

            assertThat(browser.upload("/dossiers/importeren", "bestand", file).text())
                    .contains("/woningen/0/aantal", "te groot", "Er is niets overgenomen.");
            assertThat(api(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        }
        assertThat(inUse() - rest).isLessThan(MOST_ABOVE_REST);
    }

    @Test
    void theApiAnswersWhateverItIsSent() {
        for (String hostile : hostile()) {
            assertThat(api(hostile.getBytes(StandardCharsets.UTF_8)))
                    .as(start(hostile))
                    .isBetween(200, 499);
        }
        Random random = new Random(7);
        for (int i = 0; i < 50 * Endurance.TIMES; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(api(bytes)).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beoordelaar, /proefbeoordelingen",
        "beoordelaar, /beoordelingen",
        "beoordelaar, /beoordelingen/{nummer}/besluiten",
        "auditor, /beoordelingen/{nummer}/herhalingen",
        "auditor, /herhalingen"
    })
    void noAddressOfTheApiFailsOrKeepsHoldOfWhatItIsSent(String account, String path) throws IOException {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json"));
        String kept = path.replace("{nummer}", aKeptCase(dossier));
        List<byte[]> bodies =
                new ArrayList<>(List.of(dossier, "x".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)));
        hostile().forEach(it -> bodies.add(it.getBytes(StandardCharsets.UTF_8)));
        Stream.of("[", "{\"a\":", "[1,", "{\"a\":[1,{\"b\":[2]}],\"c\":")
                .forEach(it -> bodies.add(it.repeat(900_000 / it.length()).getBytes(StandardCharsets.UTF_8)));
        Stream.of(
                        "[1,[2,{\"a\":3}]]",
                        "1e99999999",
                        "9".repeat(900_000),
                        "\"" + "\u202e\u0301\ufdfa".repeat(90_000) + "\"")
                .forEach(it -> Stream.of("motivering", "kader", "woningen")
                        .forEach(name ->
                                bodies.add(("{\"" + name + "\":" + it + "}").getBytes(StandardCharsets.UTF_8))));
        // At rest is after it was used once: what a regelset of the archive takes is not of the hostile bytes.
        api(account, kept, "{}".getBytes(StandardCharsets.UTF_8));
        long rest = inUse();

        for (byte[] body : bodies) {
            assertThat(api(account, kept, body))
                    .as(start(new String(body, StandardCharsets.UTF_8)))
                    .isBetween(200, 499);
        }

        assertThat(inUse() - rest).isLessThan(MOST_ABOVE_REST);
    }

    private String aKeptCase(byte[] dossier) {
        String answer = send("beoordelaar", "/beoordelingen", dossier).body();
        return answer.replaceAll("(?s).*?\"nummer\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Test
    void aFormIsKeptOrRefusedWhateverItIsSent() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        String rows = "999";
        long rest = inUse();
        for (String hostile : hostile()) {
            String[] form = {
                "zaak.zaaknummer",
                hostile,
                "woningen.rijen",
                rows,
                "woningen.0.aantal",
                hostile,
                "doelgroepen.rijen",
                hostile,
                "zaak.peildatum",
                hostile,
                "spreiding.onderbouwing",
                hostile,
                hostile,
                "x",
                "doe",
                hostile,
                "woningen.250.aantal",
                "1",
                "zaak.gemeente",
                hostile,
                "woningen.999.aantal",
                "3"
            };
            for (String act : List.of("", "/voorlopig")) {
                assertThat(browser.send(path + act, form).status())
                        .as(start(hostile))
                        .isLessThan(500);
            }
            rows = "2";
            assertThat(browser.open(path).status()).as(start(hostile)).isEqualTo(200);
            assertThat(browser.open("/").status()).as(start(hostile)).isEqualTo(200);
        }
        assertThat(inUse() - rest).isLessThan(MOST_ABOVE_REST);
    }

    @Test
    void theEditorKeepsOrRefusesWhateverItIsSent() {
        Browser browser = signedIn("beleid");
        browser.open("/regels");
        for (String path : List.of("", "../x", "\u0007", "a".repeat(5000), "con.md", "\u202e.md", "x/1.drl")) {
            for (String act : List.of("bewaren", "verwijderen", "hernoemen", "laatvallen", "?")) {
                assertThat(edit(browser, path, "tekst", act))
                        .as(start(path) + " " + act)
                        .isLessThan(500);
            }
            assertThat(browser.send("/regels/nieuw", "pad", path).status()).isLessThan(500);
        }
        long rest = inUse();
        String laughs =
                "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n";
        for (String text : List.of(
                "\u0000\u202e",
                "[".repeat(50_000),
                "a: &a [*a]",
                laughs,
                "a: [" + "[],".repeat(300_000) + "]",
                "naam: " + "9".repeat(900_000),
                "naam: 1\n".repeat(100_000),
                "PK\u0003\u0004\u0014",
                "x".repeat(1_000_001))) {
            assertThat(edit(browser, "kader.yaml", text, "bewaren"))
                    .as(start(text))
                    .isLessThan(500);
            assertThat(browser.open("/regels").status()).isEqualTo(200);
        }
        browser.send("/regels/laatvallen");
        assertThat(inUse() - rest).isLessThan(MOST_ABOVE_REST);
    }

    private static int edit(Browser browser, String path, String text, String act) {
        return browser.send("/regels/bestand", "pad", path, "tekst", text, "doe", act, "naar", path)
                .status();
    }

    @Test
    void aNameThatNoInputHasIsABadRequest() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        assertThat(browser.send(path, "\u0000.a", "1").status()).isEqualTo(400);
        assertThat(browser.send(path, "a.\u202eb", "1").status()).isLessThan(500);
    }

    @Test
    void aDraftThatIsSpoiltOrTooLargeIsNamedAndCanBeTakenAway() throws IOException {
        Browser browser = signedIn("beoordelaar");
        String whole = browser.send("/dossiers").path();
        Path drafts = data().resolve("concepten/beoordelaar");
        List<String> spoilt = List.of(
                "{",
                "{\"id\":\"0000000000000001\",\"changed\":\"2026-11-28T00:00:00Z\",\"answers\":{\"zaak.zaaknummer\":null}}",
                "{\"id\":\"0000000000000001\",\"changed\":\"2026-11-28T00:00:00Z\",\"answers\":{\"a.b\":[null]}}",
                "{\"id\":\"0000000000000001\",\"answers\":{}}",
                " ".repeat(10_000_001));
        for (int i = 0; i < spoilt.size(); i++) {
            Files.writeString(drafts.resolve("000000000000000" + i + ".json"), spoilt.get(i));
        }

        Page start = browser.open("/");

        assertThat(start.status()).isEqualTo(200);
        assertThat(start.html()).contains(whole);
        for (int i = 0; i < spoilt.size(); i++) {
            String id = "000000000000000" + i;
            assertThat(start.text()).contains("Concept " + id);
            assertThat(browser.open("/dossiers/" + id).status()).isEqualTo(404);
            browser.open("/");
            assertThat(browser.send("/dossiers/" + id + "/verwijderen").status())
                    .isEqualTo(200);
        }
        assertThat(browser.open("/").text()).doesNotContain("kan niet worden gelezen");
    }

    @Test
    void aDraftWithAnswersThatNoFormSendsCanBeOpened() throws IOException {
        Browser browser = signedIn("beoordelaar");
        Path drafts = data().resolve("concepten/beoordelaar");
        Files.createDirectories(drafts);
        Files.writeString(
                drafts.resolve("00000000000000ff.json"),
                "{\"id\":\"00000000000000ff\",\"changed\":\"2026-11-28T00:00:00Z\",\"answers\":{\"zaak.zaaknummer\":[\""
                        + "x".repeat(200_000)
                        + "\"],\"woningen.rijen\":[\"999999999\"],\"../..\":[\"x\"],\"woningen.-1.aantal\":[\"1\"]}}");

        assertThat(browser.open("/dossiers/00000000000000ff").status()).isEqualTo(200);
        assertThat(browser.open("/").status()).isEqualTo(200);
    }

    private static List<String> hostile() {
        Random random = new Random(42);
        Stream<String> bytes = IntStream.range(0, 20 * Endurance.TIMES).mapToObj(i -> {
            byte[] some = new byte[random.nextInt(300)];
            random.nextBytes(some);
            return new String(some, StandardCharsets.ISO_8859_1);
        });
        return Stream.concat(
                        Stream.of(
                                "{\"zaak\":{\"zaaknummer\":\"" + "x".repeat(100_000) + "\"}}",
                                "{\"zaak\":{\"zaaknummer\":\"" + "x".repeat(19_000) + "\"}}",
                                "{\"zaak\":{\"zaaknummer\":\"\\u0000\\ud800\\u202e<script>${7*7}\"}}",
                                "{\"zaak\":" + "[".repeat(10_000) + "}",
                                "[".repeat(30) + "]".repeat(30),
                                "{\"woningen\":[" + "{},".repeat(5000) + "{}]}",
                                "{\"woningen\":[" + "{\"aantal\":1},".repeat(199) + "{\"aantal\":1}]}",
                                "{\"spreiding\":{\"onderbouwing\":[" + "\"COMPANEN\",".repeat(20_000) + "\"x\"]}}",
                                "{\"zaak\":{" + "\"a\":1,".repeat(20_000) + "\"b\":2}}",
                                "{"
                                        + IntStream.range(0, 20_000)
                                                .mapToObj(i -> "\"n" + i + "\":{}")
                                                .reduce((a, b) -> a + "," + b)
                                                .orElseThrow()
                                        + "}",
                                "{\"" + "n".repeat(500_000) + "\":1}",
                                "{\"zaak\":{\"peildatum\":\"+999999999-12-31\",\"gemeente\":[],\"fase\":{}}}",
                                "{\"woningen\":{\"0\":{}},\"zaak\":[{}],\"partners\":[[]],\"bijlagen\":[null]}",
                                "{\"woningen\":[{\"aantal\":0.00000000000000000000000000000000000000000000001}]}",
                                "null",
                                "true",
                                "\"x\"",
                                "-0",
                                "{}{}"),
                        bytes)
                .toList();
    }

    private int api(byte[] body) {
        return api("beoordelaar", "/proefbeoordelingen", body);
    }

    private int api(String account, String path, byte[] body) {
        return send(account, path, body).statusCode();
    }

    private HttpResponse<String> send(String account, String path, byte[] body) {
        String known = account + ":geheim-" + account;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
