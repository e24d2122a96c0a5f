package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost grows with rows: an invented framework with two lists, rules that find rows of one by a code of the other, and totals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RowsBenchmark {

    private static final String VRAGEN =
            """
            dossier:
              zaak:
                feit: Zaak
                label: De aanvraag
                velden:
                  zaaknummer: { label: Zaaknummer, lidwoord: het, soort: tekst, verplicht: altijd }
                  peildatum: { label: Peildatum, lidwoord: de, soort: datum, verplicht: altijd }
              stallen:
                feit: Stal
                label: Stallen
                velden:
                  stal: { label: Nummer van de stal, lidwoord: het, soort: tekst, verplicht: altijd }
                  plaatsen: { label: Plaatsen, lidwoord: de, meervoud: ja, soort: geheel, minimum: 0, maximum: 9999, verplicht: altijd }
                lijst: { minstens: 0, hoogstens: 200 }
              dieren:
                feit: Dier
                label: Dieren
                velden:
                  stal: { label: Stal waarin zij staan, lidwoord: de, soort: tekst, verplicht: altijd }
                  aantal: { label: Aantal dieren, lidwoord: het, soort: geheel, minimum: 0, maximum: 9999, verplicht: altijd }
                lijst: { minstens: 0, hoogstens: 200 }

            tussenuitkomsten:
              plaatsen:
                label: Plaatsen in alle stallen
                lidwoord: de
                meervoud: ja
                soort: geheel
                uit: |
                  Stal( $plaatsen : plaatsen )
                waarde: sum( $plaatsen )
                bron: besluit:1
              geplaatst:
                label: Dieren in een stal
                lidwoord: de
                meervoud: ja
                soort: geheel
                uit: |
                  Stal( $stal : stal )
                  Dier( stal == $stal, $aantal : aantal )
                waarde: sum( $aantal )
                bron: besluit:1
            """;

    private static final String KADER =
            """
            editie: 2
            sleutel: stallen
            naam: Stalbesluit
            lidwoord: het
            woorden:
              onderwerp: het houden van dieren
              plan: { lidwoord: de, enkelvoud: aanvraag, meervoud: aanvragen }
              indiener: { lidwoord: de, enkelvoud: houder, meervoud: houders }
              beslisser: { lidwoord: de, enkelvoud: teamleider, meervoud: teamleiders }
            oordelen:
              MAG: { naam: Mag, tekst: Het mag., positief: ja }
              NIET_AF: { naam: Niet af, tekst: Er ontbreken antwoorden. }
              NIET: { naam: Mag niet, tekst: Het mag niet., kleur: fout }
            stappen: { eis: NIET, onvolledig: NIET_AF, anders: MAG }
            aspecten:
              stallen.ruimte:
                soort: EIS
                vraag: Is er ruimte voor elk dier?
                bron: besluit:1
                teksten: { voldoet: Er is ruimte., voldoetNiet: Er is te weinig ruimte., onbekend: Niet bekend is of er ruimte is. }
            """;

    private static final String SOURCES =
            """
            bronnen:
              besluit: { titel: Stalbesluit, datum: 2024-07-01, vindplaats: Waterschapsblad, paragrafen: { '1': Ruimte } }
            """;

    private static final String DRL =
            """
            package regels
            import nl.woonzorgtoets.oordeel.Bevinding

            rule "1-1 In een stal staan te veel dieren"
                @bron( "besluit:1" )
            when
                Stal( $stal : stal, $plaatsen : plaatsen )
                Dier( stal == $stal, aantal > $plaatsen )
            then
                insert( Bevinding.voldoetNiet( "stallen.ruimte" ) );
            end

            rule "1-2 Er zijn meer dieren in stallen dan plaatsen"
                @bron( "besluit:1" )
            when
                Tussenuitkomst( $plaatsen : plaatsen, geplaatst > $plaatsen )
            then
                insert( Bevinding.voldoetNiet( "stallen.ruimte" ) );
            end

            rule "1-3 Dieren staan in geen stal"
                @bron( "besluit:1" )
            when
                Dier( $stal : stal, aantal > 0 )
                not( Stal( stal == $stal ) )
            then
                insert( Bevinding.voldoetNiet( "stallen.ruimte" ) );
            end
            """;

    private static final String EXAMPLES =
            """
            peildatum: 2026-06-01
            voorbeelden:
              - { regel: 1-1, geval: Te veel, gegeven: { stallen: [ { stal: A, plaatsen: 1 } ], dieren: [ { stal: A, aantal: 2 } ] }, verwacht: vuurt }
              - { regel: 1-1, geval: Ruim, gegeven: { stallen: [ { stal: A, plaatsen: 9 } ], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt niet }
              - { regel: 1-1, geval: Precies, grens: ja, gegeven: { stallen: [ { stal: A, plaatsen: 1 } ], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt niet }
              - { regel: 1-2, geval: Te veel, gegeven: { stallen: [ { stal: A, plaatsen: 1 } ], dieren: [ { stal: A, aantal: 2 } ] }, verwacht: vuurt }
              - { regel: 1-2, geval: Ruim, gegeven: { stallen: [ { stal: A, plaatsen: 9 } ], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt niet }
              - { regel: 1-2, geval: Precies, grens: ja, gegeven: { stallen: [ { stal: A, plaatsen: 1 } ], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt niet }
              - { regel: 1-3, geval: Nergens, gegeven: { stallen: [], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt }
              - { regel: 1-3, geval: In een stal, gegeven: { stallen: [ { stal: A, plaatsen: 9 } ], dieren: [ { stal: A, aantal: 1 } ] }, verwacht: vuurt niet }
              - { regel: 1-3, geval: Geen dieren, grens: ja, gegeven: { stallen: [], dieren: [ { stal: A, aantal: 0 } ] }, verwacht: vuurt niet }
            """;

    @Param({"50", "100", "200"})
    int rijen;

    private Rulebook rulebook;
    private Dossier dossier;
    private Context context;
    private List<Fact> own;

    @Setup
    public void read() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("vragen.yaml", VRAGEN.getBytes(StandardCharsets.UTF_8));
        files.put("kader.yaml", KADER.getBytes(StandardCharsets.UTF_8));
        files.put("bronnen.yaml", SOURCES.getBytes(StandardCharsets.UTF_8));
        files.put("drempels.yaml", "drempels: {}\n".getBytes(StandardCharsets.UTF_8));
        files.put("stallen/1-ruimte.drl", DRL.getBytes(StandardCharsets.UTF_8));
        files.put("stallen/1-ruimte.voorbeelden.yaml", EXAMPLES.getBytes(StandardCharsets.UTF_8));
        rulebook = Parkstad.read(new RuleFiles(files));
        dossier = Dossiers.outsideTheSample(withRows(), new DossierReader(rulebook.vocabulary()));
        context = Contexts.of(rulebook, dossier);
        own = rulebook.ownFacts(dossier, Map.of());
    }

    /** Each row is another, and none fails a rule: everything has to be looked at. */
    private String withRows() {
        return "{\"zaak\":{\"zaaknummer\":\"Z-1\",\"peildatum\":\"2026-06-01\"},\"stallen\":["
                + rows("{\"stal\":\"S-%1$d\",\"plaatsen\":%2$d}") + "],\"dieren\":["
                + rows("{\"stal\":\"S-%1$d\",\"aantal\":%1$d}") + "]}";
    }

    private String rows(String row) {
        return IntStream.range(0, rijen)
                .mapToObj(i -> row.formatted(i, i + 1))
                .collect(Collectors.joining(","));
    }

    @Benchmark
    public Judgement assessment() {
        return Assessor.judge(dossier, Map.of(), rulebook);
    }

    @Benchmark
    public Assessment assessmentTold() {
        return Assessor.judge(dossier, Map.of(), rulebook).assessment();
    }

    @Benchmark
    public Set<String> onlyTheEngine() {
        return context.fired(own);
    }

    @Benchmark
    public Truth[] onlyThePlan() {
        return context.truths(own);
    }
}
