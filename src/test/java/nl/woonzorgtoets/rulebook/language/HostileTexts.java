package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.SmallWorld;

/** Texts that try to do more than conclude, or that only look like the language. */
final class HostileTexts {

    /**
     * One of them.
     *
     * @param line where it must be refused
     * @param reason words of the refusal
     */
    record Hostile(String text, int line, String reason) {

        @Override
        public String toString() {
            return text.strip()
                    .replaceAll("\\s+", " ")
                    .replace("package regels import nl.woonzorgtoets.oordeel.Bevinding ", "");
        }
    }

    private static final String HEAD = "package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n";
    private static final String CODE = "nl.woonzorgtoets.rulebook.language.Canary.sing()";
    private static final String NAME = "rule \"5.3-1 Een bewering\"\n";
    private static final String BRON = "@bron( \"visie:5.3\" )\n";
    private static final String REST = "when\nZaak()\nthen\ninsert( Bevinding.voldoet( \"weging\" ) );\nend\n";

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileTexts texts = new HostileTexts();
        texts.conditions();
        texts.comparisons();
        texts.variables();
        texts.accumulates();
        texts.conclusions();
        texts.heads();
        texts.files();
        texts.characters();
        return texts.all;
    }

    private void when(String when, String reason) {
        all.add(new Hostile(SmallWorld.file(when), 7, reason));
    }

    private void then(String then, String reason) {
        all.add(new Hostile(HEAD + NAME + BRON + "when Zaak()\nthen\n" + then + "\nend\n", 7, reason));
    }

    private void head(String head, int line, String reason) {
        all.add(new Hostile(HEAD + head + REST, line, reason));
    }

    private void file(String text, int line, String reason) {
        all.add(new Hostile(text, line, reason));
    }

    private void conditions() {
        when("eval( " + CODE + " )", "'eval' mag niet");
        when("eval( true )", "'eval' mag niet");
        when("Zaak( eval( " + CODE + " ) )", "'eval' mag niet");
        when("Zaak() eval( Runtime.getRuntime().exec( \"touch canary\" ) != null )", "'eval' mag niet");
        when("Zaak() from " + CODE, "'from' mag niet");
        when("$x : Zaak() from new java.util.ArrayList()", "'from' mag niet");
        when("Zaak() from entry-point \"stroom\"", "'from' mag niet");
        when("Zaak() from collect( Zaak() )", "mag niet");
        when("Zaak() over window:length( 1 )", "'over' mag niet");
        when("Zaak() over window:time( 1h )", "mag niet");
        when("forall( Zaak() Gebied() )", "'forall' mag niet");
        when("?zoek( 1; )", "Hier hoort een patroon");
        when("zoek( ; )", "");
        when("Zaak() or Gebied()", "'or' tussen patronen");
        when("( Zaak() or Gebied() )", "'or' tussen patronen");
        when("Zaak() || Gebied()", "'||' tussen patronen");
        when("Zaak() && Gebied()", "'&&' tussen patronen");
        when("not( not Zaak() )", "alleen gewone patronen");
        when("not( exists Zaak() )", "alleen gewone patronen");
        when("exists( Zaak() and not Gebied() )", "alleen gewone patronen");
        when("not( Zaak() or Gebied() )", "'or' tussen patronen");
        when("not( accumulate( Zaak(); $c : count() ) )", "alleen gewone patronen");
        when("java.lang.Object()", "");
        when("Object()", "Feittype 'Object' bestaat niet");
        when("Class( forName( \"x\" ) != null )", "Feittype 'Class' bestaat niet");
        when("Zaak() @watch( * )", "past hier niet");
        when("Zaak( naam == \"x\" ) @watch( naam )", "past hier niet");
        when("Zaak( \"Hof\"; )", "");
        when("Zaak( \"Hof\", \"HEERLEN\"; gemeente == \"HEERLEN\" )", "");
        when("Zaak( /naam )", "");
        when("/zaken[ naam == \"x\" ]", "");
        when("do[ iets ]", "'do' mag niet");
        when("if( true ) do[ iets ] Zaak()", "mag niet");
        when(
                "Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak() Zaak()",
                "hoogstens 12 patronen");
        when("$z := Zaak()", "");
        when("z : Zaak()", "begint met $");
        all.add(new Hostile(SmallWorld.file(""), 6, "minstens één patroon"));
    }

    private void comparisons() {
        when("Zaak( naam.length() > 0 )", "Een punt na een naam");
        when("Zaak( naam.class.name == \"x\" )", "Een punt na een naam");
        when("Zaak( getNaam() == \"x\" )", "roept geen functies aan");
        when("Zaak( " + CODE + " )", "Een punt na een naam");
        when("Zaak( " + CODE + " == true )", "Een punt na een naam");
        when("Zaak( naam == ( " + CODE + " ) )", "");
        when("Zaak( new java.io.File( \"canary\" ).createNewFile() == true )", "'new' mag niet");
        when("Zaak( System.exit( 1 ) == null )", "mag niet");
        when("Zaak( naam matches \".*\" )", "'matches' bestaat niet in de regeltaal");
        when("Zaak( naam matches \"(a+)+$\" )", "'matches' bestaat niet in de regeltaal");
        when("Zaak( naam not matches \"x\" )", "'matches' bestaat niet");
        when("Zaak( naam memberOf $x )", "'memberOf' bestaat niet");
        when("Zaak( naam soundslike \"x\" )", "'soundslike' bestaat niet");
        when("Zaak( naam str[ startsWith ] \"x\" )", "'str' bestaat niet");
        when("Zaak( naam excludes \"x\" )", "'excludes' bestaat niet");
        when("Zaak( naam instanceof String )", "'instanceof' bestaat niet");
        when("Zaak( this == \"x\" )", "'this' mag niet");
        when("Zaak( this.naam == \"x\" )", "'this' mag niet");
        when("Zaak( naam == null )", "onbekend is geen waarde");
        when("Zaak( naam != null )", "onbekend is geen waarde");
        when("Zaak( naam = \"x\" )", "");
        when("Zaak( !( naam == \"x\" ) )", "omgekeerde vergelijking");
        when("Partner( contract )", "geen voorwaarde");
        when("Partner( !contract )", "omgekeerde vergelijking");
        when("Gebied( sesWoa > 0.5 )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > 25 )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > 0x19 )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > 1e3 )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > 100B )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > 100L )", "zet dit getal in drempels.yaml");
        when("Gebied( sesWoa > -1 )", "Een negatief getal");
        when("Gebied( sesWoa > 100 * 100 )", "twee vaste getallen");
        when("Gebied( sesWoa % 100 == 0 )", "");
        when("Gebied( sesWoa > 0 & leefbaarometer > 0 )", "");
        when("Gebied( sesWoa > 0 | leefbaarometer > 0 )", "");
        when("Gebied( sesWoa > 0 ^ leefbaarometer > 0 )", "");
        when("Gebied( sesWoa > 0 && < 1 )", "past hier niet");
        when("Gebied( sesWoa ( > 0 && < 1 ) )", "");
        when("Gebied( sesWoa > ( 1 ? 0 : 1 ) )", "");
        when("Gebied( sesWoa > leefbaarometer ? true : false )", "");
        when("Gebied( 1 == 1 )", "twee vaste waarden");
        when("Gebied( true )", "geen voorwaarde");
        when("Gebied( sesWoa == \"0\" )", "vergeleken met een getal");
        when("Gebied( sesWoa == true )", "vergeleken met een getal");
        when("Gebied( sesWoa == gemeente )", "niet te vergelijken");
        when("Gebied( gemeente > \"HEERLEN\" )", "Meer of minder bestaat niet");
        when("Gebied( gemeente == 1 )", "optie tussen aanhalingstekens");
        when("Gebied( gemeente contains \"HEERLEN\" )", "alleen bij een lijst van opties");
        when("Gebied( gemeente + \"x\" == \"HEERLENx\" )", "Rekenen kan alleen met getallen");
        when("Gebied( sesWoa == 0 == true )", "");
        when("Zaak( peildatum + 1 > \"2026-01-01\" )", "niet met tijd gerekend");
        when("Zaak( peildatum + 3 * JAAR > \"2026-01-01\" )", "zet dit getal in drempels.yaml");
        when("Zaak( $d : peildatum, peildatum + $d > $d )", "niet met tijd gerekend");
        when("Zaak( $d : peildatum, peildatum - $d > 1 )", "de tijd tussen twee datums");
        when("Zaak( $d : peildatum, ( peildatum - $d ) / 100 > 1 )", "niet met tijd gerekend");
        when("Zaak( $d : peildatum, ( peildatum - $d ) / ( 1 * JAAR ) > 1 )", "niet met tijd gerekend");
        when("Zaak( $d : peildatum, peildatum - \"2020-01-01\" > 1 * DAG )", "zet deze datum in drempels.yaml");
        when("Zaak( peildatum > 1 * JAAR )", "een termijn");
        when("Zaak( peildatum == JAAR )", "een termijn");
        when("Zaak( JAAR > 1 )", "een termijn");
        when("Zaak( peildatum + JAREN > \"2026-01-01\" )", "DAG, WEEK, MAAND of JAAR, met hoofdletters");
        when(
                "Drempel( naam == \"ses.grens\", $t : waarde ) Zaak( $d : peildatum, peildatum > $d + $t * JAAR )",
                "geheel");
        when("Drempel( naam == \"ingang\", $d : waarde )", "een datum en geen getal: gebruik datum");
        when("Drempel( naam == \"termijn\", $d : datum )", "een getal en geen datum: gebruik waarde");
        when("Drempel( naam == \"modus\", $d : datum )", "een keuze en geen datum: gebruik tekst");
        when("Gebied( gemeente.aantal > 1 )", "alleen bij een vraag met meer keuzes");
        when("Initiatiefnemer( contracten.lengte > 1 )", "Alleen .aantal kan");
        when("Initiatiefnemer( contracten.aantal )", "geen voorwaarde");
        when("Gebied( [ sesWoa > 0, leefbaarometer > 0 ] )", "Zeg hoeveel");
        when("Gebied( [ sesWoa > 0, leefbaarometer > 0 ].aantal )", "geen voorwaarde");
        when("Gebied( [ sesWoa > 0, leefbaarometer ].aantal > 1 )", "volledige voorwaarden");
        when("Gebied( [ ].aantal > 1 )", "");
        when("Gebied( [ sesWoa > 0, [ sesWoa > 0 ].aantal > 0 ].aantal > 1 )", "Tel niet binnen");
        when("Gebied( 1 < [ sesWoa > 0 ].aantal )", "alleen links");
        when("Gebied( [ sesWoa > 0 ].aantal + 1 > 1 )", "alleen links");
        when("Gebied( [ sesWoa > 0 ].aantal in ( 0, 1 ) )", "alleen links");
        when("Gebied( [ sesWoa > 0 ].aantal contains 1 )", "alleen bij een lijst");
        when("Gebied( [ sesWoa > 0 ].aantal > \"x\" )", "vergeleken met een getal");
        when("Gebied( [ sesWoa > 0 > 1 )", "");
        when("Initiatiefnemer( contracten == \"WMO\" )", "lijst van opties");
        when("Initiatiefnemer( contracten in ( \"WMO\" ) )", "lijst van opties");
        when("Initiatiefnemer( \"WMO\" contains contracten )", "lijst van opties");
        when("Initiatiefnemer( winstoogmerk == \"true\" )", "true of false");
        when("Initiatiefnemer( winstoogmerk > false )", "Meer of minder bestaat niet");
        when("Zaak( peildatum == \"1 juli 2026\" )", "is geen datum");
        when("Zaak( peildatum == \"2026-02-30\" )", "bestaat niet op de kalender");
        when("Zaak( peildatum == naam )", "niet te vergelijken");
        when("Zaak( naam in () )", "");
        when("Zaak( naam in ( \"x\", gemeente.naam ) )", "Een punt na een naam");
        when("Zaak( naam in " + CODE + " )", "");
        when("Zaak( gemeente#Locatie.naam == \"x\" )", "");
        when("Zaak( naam!.length == 1 )", "");
        when("Zaak( naam[ 0 ] == \"x\" )", "");
        when("Zaak( { " + CODE + "; } )", "");
        when("Zaak( naam == \"x\" , )", "");
    }

    private void variables() {
        when("Gebied( sesWoa > $onbekend )", "nog niet gebonden");
        when("Gebied( sesWoa > $later ) Woning( $later : aantal )", "nog niet gebonden");
        when("Gebied( leefbaarometer > $s, $s : sesWoa )", "nog niet gebonden");
        when("not Woning( $n : aantal ) Gebied( sesWoa > $n )", "bestaat alleen binnen");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n ) ) Gebied( sesWoa > $n )", "bestaat alleen binnen");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n ); $n > 0 )", "bestaat alleen binnen");
        when("Woning( $n : aantal ) Gebied( $n : sesWoa )", "bestaat al");
        when("Woning( $n : aantal ) not Gebied( $n : sesWoa )", "bestaat al");
        when("Woning( $n : aantal ) accumulate( Woning( $m : aantal ); $n : sum( $m ) )", "bestaat al");
        when("Woning( $n : aantal, $n : prijs )", "bestaat al");
        when("$w : Woning() Woning( aantal > $w )", "staat voor een heel feit");
        when("$w : Woning() Woning( aantal > $w.aantal )", "Een punt na een naam");
        when("Woning( n : aantal )", "");
        when("Woning( $n : aantal > 0 )", "de waarde van één veld");
        when("Woning( $n : aantal * 100 )", "de waarde van één veld");
        when("Woning( $n : " + CODE + " )", "de waarde van één veld");
        when("Woning( $n := aantal )", "");
        when("Woning( $ : aantal )", "");
        when("Woning( $v : voor ) Zaak( gemeente == $v )", "geen enkele optie gemeen");
        when("Woning( $v : voor ) Gebied( sesWoa > $v )", "niet te vergelijken");
        when("Drempel( naam == \"modus\", $m : tekst ) Zaak( gemeente == $m )", "geen enkele optie gemeen");
    }

    private void accumulates() {
        when("accumulate( Woning( $n : aantal ), sum( $n ) )", "");
        when("accumulate( Woning( $n : aantal ), init( int t = 0; ) action( t += 1; ) result( t ) )", "mag niet");
        when(
                "accumulate( Woning( $n : aantal ); init( " + CODE + "; ) action( ; ) reverse( ; ) result( 1 ) )",
                "mag niet");
        when("$t : Number( intValue > 0 ) from accumulate( Woning( $n : aantal ), sum( $n ) )", "'from' mag niet");
        when("accumulate( Woning( $n : aantal ); $t : collectList( $n ) )", "Functie 'collectList' bestaat niet");
        when("accumulate( Woning( $n : aantal ); $t : variance( $n ) )", "Functie 'variance' bestaat niet");
        when("accumulate( Woning( $n : aantal ); sum( $n ) )", "Hier hoort een functie");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n.intValue() ) )", "Een punt na een naam");
        when("accumulate( Woning( $n : aantal ); $t : sum( " + CODE + " ) )", "");
        when("accumulate( Woning( $n : aantal ); $t : sum( aantal ) )", "gebruik variabelen");
        when("accumulate( Woning( $n : aantal ); $t : sum( 25 ) )", "zet dit getal in drempels.yaml");
        when("accumulate( Woning( $n : voor ); $t : sum( $n ) )", "Rekenen kan alleen met getallen");
        when("accumulate( Woning( $n : aantal ); $t : sum() )", "");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n, $n ) )", "");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n ); aantal > 0 )", "gebruik variabelen");
        when("accumulate( Woning( $n : aantal ); $t : sum( $n ); eval( " + CODE + " ) )", "'eval' mag niet");
        when("accumulate( not Woning(); $t : count() )", "");
        when("accumulate( Woning() or Zaak(); $t : count() )", "'or' tussen patronen");
        when("accumulate( accumulate( Woning(); $c : count() ); $t : sum( $c ) )", "");
        when("groupby( Woning( $n : aantal, $v : voor ); $v; $t : sum( $n ) )", "");
        when("Drempel( $x : waarde )", "precies één drempel");
        when("Drempel( naam != \"modus\", $x : waarde )", "precies één drempel");
        when("Drempel( naam in ( \"modus\" ), $x : waarde )", "precies één drempel");
        when("Drempel( naam == \"modus\" || naam == \"huur.grens\" )", "precies één drempel");
        when("Drempel( naam == \"modus\", $n : naam )", "precies één keer");
        when("Drempel( naam == \"modus\", waarde > 0 )", "gebruik tekst in plaats van waarde");
        when("Drempel( naam == \"ses.grens\", tekst == \"STRENG\" )", "gebruik waarde in plaats van tekst");
        when("Drempel( naam == \"modus\", tekst == \"GRENS\" )", "is hier geen optie");
        when("Drempel( naam == \"geheim\", $x : waarde )", "Drempel \"geheim\" bestaat niet");
    }

    private void conclusions() {
        String good = "insert( Bevinding.voldoet( \"weging\" ) );";
        all.add(new Hostile(HEAD + NAME + BRON + "when Zaak() then end", 5, "precies één conclusie"));
        then(good + " " + good, "precies één conclusie");
        then(CODE + ";", "precies één conclusie");
        then(good + " " + CODE + ";", "precies één conclusie");
        then(CODE + "; " + good, "precies één conclusie");
        all.add(new Hostile(SmallWorld.file("Zaak()").replace(");", ")"), 9, "ontbreekt een puntkomma"));
        then("insert( Bevinding.voldoet( \"weging\" ), true );", "precies één conclusie");
        then("insert( Bevinding.voldoet( \"weging\" + " + CODE + " ) );", "precies één conclusie");
        then("insert( Bevinding.voldoet( " + CODE + " ) );", "precies één conclusie");
        then("insert( new Bevinding( \"1\", null, \"weging\" ) );", "'new' mag niet");
        then("insert( \"weging\" );", "precies één conclusie");
        then("insertLogical( Bevinding.voldoet( \"weging\" ) );", "'insertLogical' mag niet");
        then("delete( $x );", "'delete' mag niet");
        then("update( $x );", "'update' mag niet");
        then("modify( $x ) { setNaam( \"x\" ) }", "'modify' mag niet");
        then("drools.halt();", "precies één conclusie");
        then("kcontext.getKieRuntime().halt();", "precies één conclusie");
        then("while( true );", "precies één conclusie");
        then("Runtime.getRuntime().exec( \"touch canary\" );", "precies één conclusie");
        then("java.nio.file.Files.createFile( java.nio.file.Path.of( \"canary\" ) );", "precies één conclusie");
        then("nl.woonzorgtoets.oordeel.Bevinding.voldoet( \"weging\" );", "precies één conclusie");
        then("insert( Bevinding.regel( \"weging\" ) );", "van soort 'regel' bestaat niet");
        then("insert( Bevinding.voldoet( \"geheim\" ) );", "bestaat niet in kader.yaml");
        then("insert( Bevinding.signaal( \"weging\" ) );", "daar past 'signaal' niet bij");
        then("insert( Bevinding.gedeeltelijk( \"eis\" ) );", "daar past 'gedeeltelijk' niet bij");
        then("insert( Bevinding.uitzondering( \"eis\" ) );", "daar past 'uitzondering' niet bij");
        then("insert( Bevinding.voldoetNiet( \"plus\" ) );", "daar past 'voldoetNiet' niet bij");
        then(good + " then[anders] " + CODE + ";", "precies één conclusie");
    }

    private void heads() {
        head(NAME, 3, "geen bron");
        head(NAME + BRON + BRON, 5, "precies één @bron");
        head(NAME + BRON + "@tekst( Smal )\n", 5, "Schrijf de tekst als");
        head(NAME + BRON + "@uitleg( \"Smal.\" )\n", 5, "alleen @bron en @tekst");
        head(NAME + "@bron( \"wet:1\" )\n", 4, "Document 'wet' staat niet in bronnen.yaml");
        head(NAME + "@bron( \"visie:9.9\" )\n", 4, "Paragraaf '9.9'");
        head(NAME + "@bron( \"cbs:1\" )\n", 4, "heeft geen paragrafen");
        head(NAME + "@bron( visie )\n", 4, "Schrijf de bron als");
        head(NAME + "@bron( value = \"visie:5.3\" )\n", 4, "Schrijf de bron als");
        head(NAME + "@bron( \"visie:5.3\", \"cbs\" )\n", 4, "Schrijf de bron als");
        head(NAME + "@bron( " + CODE + " )\n", 4, "Schrijf de bron als");
        head(NAME + BRON + "@Auteur( \"x\" )\n", 5, "'@Auteur' mag niet");
        head(NAME + BRON + "@Propagation( IMMEDIATE )\n", 5, "'@Propagation' mag niet");
        head(NAME + BRON + "@org.kie.Bean( " + CODE + " )\n", 5, "'@org' mag niet");
        head(NAME + BRON + "salience 10\n", 5, "'salience 10' mag niet");
        head(NAME + BRON + "salience ( " + CODE + " )\n", 5, "mag niet");
        head(NAME + "salience 10\n" + BRON, 4, "'salience 10' mag niet");
        head(NAME + BRON + "no-loop\n", 5, "'no-loop' mag niet");
        head(NAME + BRON + "no-loop true\n", 5, "'no-loop true' mag niet");
        head(NAME + BRON + "lock-on-active true\n", 5, "mag niet");
        head(NAME + BRON + "agenda-group \"x\"\n", 5, "mag niet");
        head(NAME + BRON + "activation-group \"x\"\n", 5, "mag niet");
        head(NAME + BRON + "ruleflow-group \"x\"\n", 5, "mag niet");
        head(NAME + BRON + "enabled false\n", 5, "mag niet");
        head(NAME + BRON + "enabled ( " + CODE + " )\n", 5, "mag niet");
        head(NAME + BRON + "duration 100\n", 5, "mag niet");
        head(NAME + BRON + "timer ( int: 1s 1s )\n", 5, "mag niet");
        head(NAME + BRON + "calendars \"x\"\n", 5, "mag niet");
        head(NAME + BRON + "date-effective \"1-jan-2030\"\n", 5, "mag niet");
        head(NAME + BRON + "dialect \"mvel\"\n", 5, "mag niet");
        head(NAME + BRON + "auto-focus true\n", 5, "mag niet");
        head(NAME + BRON + "attributes: salience 1\n", 5, "mag niet");
        head("rule \"5.3-1 Een bewering\" extends \"5.3-2 Een andere\"\n" + BRON, 3, "mag niet");
        head("rule EenNaam\n" + BRON, 3, "Na rule staat de naam");
        head("rule \"Een bewering\"\n" + BRON, 3, "begint met het nummer");
        head("rule \"5.3-1\"\n" + BRON, 3, "begint met het nummer");
        head("rule \"5.3 1 Een bewering\"\n" + BRON, 3, "begint met het nummer");
        head("rule \"\"\n" + BRON, 3, "begint met het nummer");
    }

    private void files() {
        String rule = NAME + BRON + REST;
        file(rule, 1, "begint met: package regels");
        file("package elders\nimport nl.woonzorgtoets.oordeel.Bevinding\n" + rule, 1, "begint met: package regels");
        file(
                "package regels.elders\nimport nl.woonzorgtoets.oordeel.Bevinding\n" + rule,
                1,
                "begint met: package regels");
        file("package regels\n" + rule, 2, "ontbreekt: import");
        file("package regels\nimport java.lang.Runtime\n" + rule, 2, "Alleen de conclusies worden geïmporteerd");
        file("package regels\nimport nl.woonzorgtoets.oordeel.*\n" + rule, 2, "Alleen de conclusies");
        file(
                "package regels\nimport static nl.woonzorgtoets.rulebook.language.Canary.sing\n" + rule,
                2,
                "Alleen de conclusies");
        file(
                "package regels\nimport function nl.woonzorgtoets.rulebook.language.Canary.sing\n" + rule,
                2,
                "Alleen de conclusies");
        file("package regels\nimport accumulate java.lang.Object f\n" + rule, 2, "Alleen de conclusies");
        file(HEAD + "import java.lang.Runtime\n" + rule, 3, "Alleen de conclusies");
        file(HEAD + "global java.util.List lijst\n" + rule, 3, "global mag hier niet");
        file(HEAD + "function boolean f() { return " + CODE + "; }\n" + rule, 3, "function mag hier niet");
        file(HEAD + "declare Iets naam : String = " + CODE + " end\n" + rule, 3, "declare mag hier niet");
        file(HEAD + "declare entry-point stroom end\n" + rule, 3, "declare mag hier niet");
        file(HEAD + "query zoek() Zaak() end\n" + rule, 3, "query mag hier niet");
        file(HEAD + "dialect \"mvel\"\n" + rule, 3, "dialect mag hier niet");
        file(HEAD + "unit Iets\n" + rule, 3, "unit mag hier niet");
        file(HEAD + "salience 10\n" + rule, 3, "salience mag hier niet");
        file(HEAD + "expander taal.dsl\n" + rule, 3, "expander mag hier niet");
        file(HEAD + rule + "zomaar\n", 10, "zomaar mag hier niet");
        file(HEAD + rule + "function void f() { " + CODE + "; }\n", 10, "function mag hier niet");
        file(HEAD + rule + rule, 10, "is al van een andere regel");
        file(
                HEAD + NAME + BRON + "when\nZaak()\nthen\ninsert( Bevinding.voldoet( \"weging\" ) );\n",
                3,
                "niet afgesloten met end");
        file(HEAD + NAME + BRON + "when\nZaak()\nend\n", 3, "Een regel heeft de vorm");
        file(
                HEAD + NAME + BRON + "then\ninsert( Bevinding.voldoet( \"weging\" ) );\nend\n",
                3,
                "Een regel heeft de vorm");
        file(HEAD, 0, "");
        file("", 1, "begint met: package regels");
        file("<?xml version=\"1.0\"?><package/>", 1, "begint met: package regels");
        file("PK\u0003\u0004", 1, "");
        file("{ \"naam\": \"regels\" }", 1, "begint met: package regels");
    }

    private void characters() {
        when("Zaak( naam == \"\\u0041\" )", "backslash");
        when("Zaak( n\\u0061am == \"x\" )", "backslash");
        when("Zaak( naam == \"a\\\"b\" )", "backslash");
        when("Zaak() // \\u000a eval( true )", "backslash");
        when("Zaak() // \r eval( " + CODE + " )", "Onzichtbaar");
        when("Zaak() /* \u202e */", "U+202E");
        when("Zaak( naam == \"a\u200bb\" )", "U+200B");
        when("Zaak( naam == \"a\u0000b\" )", "U+0000");
        when("Zaak( naam == \"\ud800\" )", "U+D800");
        when("Zaak( naam == 'x' )", "dubbele aanhalingstekens");
        when("Zaak( naam == \"x )", "niet op dezelfde regel afgesloten");
        when("Zaak( n\u0430am == \"x\" )", "mag alleen in een toelichting");
        when("`Zaak`()", "");
        when("Zaak( naam == \"x\" ) /*", "");
        when("Zaak( ( ( naam == \"x\" )", "wordt niet gesloten");
        when("Zaak( naam == \"x\" ) )", "niet geopend");
        when("Gebied( " + "( ".repeat(20) + "sesWoa > 0" + " )".repeat(20) + " )", "te veel haakjes");
        when("Zaak( naam == \"x\" );", "");
        when("# oud commentaar\nZaak()", "");
    }
}
