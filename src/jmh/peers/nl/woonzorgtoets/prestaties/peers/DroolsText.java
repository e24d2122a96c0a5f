package nl.woonzorgtoets.prestaties.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools as most programs use it: the shipped rule files, compiled from their text with its executable model, on plain objects.
 * Only what a rule concludes is left out: that it fired is enough.
 */
final class DroolsText implements Peer {

    private static final String IMPORTS = "import nl.woonzorgtoets.prestaties.peers.Tussenuitkomst\n"
            + Stream.of("Drempel", "Gebied", "Locatie", "Spreiding", "Gemeenschap")
                    .map(it -> "import nl.woonzorgtoets.prestaties.peers.Paragraph." + it + "\n")
                    .reduce("", String::concat);

    private final KieBase rules;

    DroolsText(Path folder) throws IOException {
        KieHelper helper = new KieHelper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".drl")).sorted().toList()) {
                helper.addContent(onPlainObjects(Files.readString(file)), "src/main/resources/regels/" + file.getFileName());
            }
        }
        rules = helper.build(ExecutableModelProject.class);
    }

    private static String onPlainObjects(String drl) {
        return drl.replaceFirst("import nl[^\n]*\n", IMPORTS).replaceAll("insert\\(.*\\);", "");
    }

    @Override
    public String name() {
        return "Drools 10.2.0, rules from text";
    }

    @Override
    public String explains() {
        return "by a listener: the facts that a rule fired on; nothing of rules that did not fire";
    }

    @Override
    public Set<String> fired(Paragraph it) {
        Set<String> fired = new HashSet<>();
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    String name = event.getMatch().getRule().getName();
                    fired.add(name.substring(0, name.indexOf(' ')));
                }
            });
            it.drempels().values().forEach(session::insert);
            session.insert(Tussenuitkomst.of(it));
            session.insert(it.gebied());
            session.insert(it.locatie());
            session.insert(it.spreiding());
            session.insert(it.gemeenschap());
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
