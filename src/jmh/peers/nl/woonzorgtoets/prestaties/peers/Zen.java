package nl.woonzorgtoets.prestaties.peers;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * GoRules zen, as a decision table of one row per rule, through its own package for Node in a program of its own.
 *
 * @param fired per case in order
 * @param micros least processor time of one verdict, of all threads of that program
 * @param traced the same with its trace
 */
record Zen(List<Set<String>> fired, double micros, double traced) {

    private static final Path SCRIPT = Path.of("src/jmh/node/zen.cjs");
    private static final Path MODULES = Path.of("target/node/node_modules");
    static final String INSTALL = "npm install --prefix target/node @gorules/zen-engine@0.54.0";

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        String ses = "voegtToe and ses != null and ses ";
        String lbm = "voegtToe and lbm != null and lbm ";
        String both = "voegtToe and ses != null and lbm != null and ";
        String ordinary = " and modus == 'BEIDE_ONDER'";
        String strict = " and modus == 'BEIDE_BOVEN_VEREIST'";
        String sum = "toegevoegd != null and toegevoegd > 0 and samen != null and ";
        String share = "woningen != null and samen * 100 ";
        RULES.put("5.3-1", both + "ses < sesGemiddelde and lbm < lbmGemiddelde" + ordinary);
        RULES.put("5.3-2", ses + ">= sesGemiddelde" + ordinary);
        RULES.put("5.3-3", lbm + ">= lbmGemiddelde" + ordinary);
        String thinned =
                "voegtToe and vermindert == true and voor != null and na != null and na < voor and reden != '' and bewijs >= 1";
        RULES.put("5.3-4", thinned);
        RULES.put("5.3-5", ses + "<= sesGemiddelde" + strict);
        RULES.put("5.3-6", lbm + "<= lbmGemiddelde" + strict);
        RULES.put("5.3-7", both + "ses > sesGemiddelde and lbm > lbmGemiddelde" + strict);
        RULES.put("5.3-8", "verplaatst == true");
        RULES.put("5.3-9", "verplaatst == false");
        RULES.put("5.3-10", sum + "samen > voet and " + share + "> pct * woningen");
        RULES.put("5.3-11", sum + "(samen <= voet or (" + share + "<= pct * woningen))");
        RULES.put("5.3-12", both + "ses < sesGemiddelde and lbm >= lbmGemiddelde");
        RULES.put("5.3-13", both + "ses >= sesGemiddelde and lbm < lbmGemiddelde");
        RULES.put("5.3-14", thinned);
        RULES.put("5.3-15", sum + "samen <= voet and " + share + "> pct * woningen");
        RULES.put("5.3-16", "voegtToe and verspreid == false and complex == 'JA'");
        RULES.put(
                "5.3-17",
                "voegtToe and verspreid == false and kwetsbaar > complexMaximum and dragers * 100 < bewoners * complexDragers");
        RULES.put("5.3-18", "voegtToe and zorgplekken != null and zorgplekken > veel");
        RULES.put("5.3-19", "voegtToe and aanspreekpunt == true and convenant == true");
    }

    static String explains() {
        return "its trace: each row that was tried, and what went in and came out";
    }

    /** Null when there is no Node here or its package was not installed. */
    static Zen of(List<Paragraph> cases) throws IOException, InterruptedException {
        if (!Files.isDirectory(MODULES)) {
            return null;
        }
        Path asked = Path.of("target/node/gevallen.json");
        Files.writeString(
                asked,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "tabel", table(),
                                "gevallen", cases.stream().map(Zen::input).toList())));
        Process node;
        try {
            ProcessBuilder builder = new ProcessBuilder("node", SCRIPT.toString(), asked.toString());
            builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
            node = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            return null;
        }
        JsonNode answer = JsonMapper.shared().readTree(node.getInputStream().readAllBytes());
        if (!node.waitFor(1, TimeUnit.MINUTES) || node.exitValue() != 0) {
            throw new IllegalStateException("zen failed");
        }
        List<Set<String>> fired = new ArrayList<>();
        for (JsonNode one : answer.path("geldt")) {
            Set<String> ids = new HashSet<>();
            one.forEach(it -> ids.add(it.asString()));
            fired.add(ids);
        }
        return new Zen(fired, answer.path("micros").asDouble(), answer.path("traced").asDouble());
    }

    private static ObjectNode table() {
        ObjectNode model = JsonMapper.shared().createObjectNode();
        node(model, "in", "inputNode");
        ObjectNode content = node(model, "tabel", "decisionTableNode").putObject("content");
        content.put("hitPolicy", "collect");
        content.putArray("inputs").addObject().put("id", "als").put("name", "als");
        content.putArray("outputs").addObject().put("id", "regel").put("name", "regel").put("field", "regel");
        RULES.forEach((id, condition) -> content.withArray("rules")
                .addObject()
                .put("_id", id)
                .put("als", condition)
                .put("regel", "'" + id + "'"));
        node(model, "uit", "outputNode");
        edge(model, "in", "tabel");
        edge(model, "tabel", "uit");
        return model;
    }

    private static ObjectNode node(ObjectNode model, String id, String type) {
        return model.withArray("nodes").addObject().put("id", id).put("name", id).put("type", type);
    }

    private static void edge(ObjectNode model, String from, String to) {
        model.withArray("edges")
                .addObject()
                .put("id", from + to)
                .put("type", "edge")
                .put("sourceId", from)
                .put("targetId", to);
    }

    private static Map<String, Object> input(Paragraph it) {
        Tussenuitkomst worked = Tussenuitkomst.of(it);
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("voegtToe", worked.voegtKwetsbaarToe());
        input.put("toegevoegd", worked.toegevoegdKwetsbaar());
        input.put("samen", worked.toegevoegdSamen());
        input.put("kwetsbaar", worked.kwetsbareEenheden());
        input.put("bewoners", worked.bewoners());
        input.put("dragers", worked.dragers());
        input.put("ses", it.gebied().sesWoa());
        input.put("lbm", it.gebied().leefbaarometer());
        input.put("woningen", it.gebied().woningen());
        input.put("modus", it.stand("draagkracht.modus"));
        drempel(input, it, "sesGemiddelde", "ses-woa.gemiddelde");
        drempel(input, it, "lbmGemiddelde", "leefbaarometer.gemiddelde");
        drempel(input, it, "pct", "fair-share.maximum-aandeel");
        drempel(input, it, "voet", "fair-share.vrije-voet");
        drempel(input, it, "complexMaximum", "complex.maximum-kwetsbaar");
        drempel(input, it, "complexDragers", "complex.dragers");
        drempel(input, it, "veel", "zorgplekken.buurt");
        input.put("verplaatst", it.spreiding().verplaatstOverconcentratie());
        input.put("vermindert", it.spreiding().vermindertConcentratie());
        input.put("voor", it.spreiding().kwetsbareEenhedenVoor());
        input.put("na", it.spreiding().kwetsbareEenhedenNa());
        input.put("reden", it.spreiding().redenUitzondering());
        input.put("bewijs", it.spreiding().bewijsUitzondering().aantal());
        input.put("verspreid", it.locatie().verspreid());
        input.put("complex", it.locatie().complexKwetsbaar());
        input.put("zorgplekken", it.locatie().bestaandeZorgplekkenBuurt());
        input.put("aanspreekpunt", it.gemeenschap().aanspreekpunt247());
        input.put("convenant", it.gemeenschap().beheerconvenant());
        return input;
    }

    private static void drempel(Map<String, Object> input, Paragraph it, String as, String naam) {
        BigDecimal waarde = it.drempel(naam);
        input.put(as, waarde);
    }
}
