package nl.woonzorgtoets.oordeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.woonzorgtoets.oordeel.Aspectstanden.Gevonden;
import org.junit.jupiter.api.Test;

/** What is remembered of an aspect is what would come out anew. */
class AspectstandenTest {

    private static final BevindingSoort[] UITKOMSTEN = {
        BevindingSoort.VOLDOET, BevindingSoort.GEDEELTELIJK, BevindingSoort.VOLDOET_NIET
    };

    @Test
    void onthoudtWelkeRegelsGeldenEnWelkeNogKunnen() {
        Kader kader = OordeelsvormingTest.kader();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            bevindingen.add(
                    i < 10
                            ? new Bevinding("r" + i, UITKOMSTEN[i % 3], i < 6 ? "a1" : "a2")
                            : new Bevinding("r" + i, BevindingSoort.SIGNAAL, "ongerijmd"));
        }
        Aspectstanden standen = new Aspectstanden(kader, bevindingen, (een, ander) -> een.compareTo(ander) % 2 == 0);
        Random random = new Random(7);

        for (int keer = 0; keer < 2_000; keer++) {
            BitSet zeker = new BitSet();
            BitSet open = new BitSet();
            BitSet toegelicht = new BitSet();
            for (int i = 0; i < 12; i++) {
                (random.nextInt(4) == 0 ? zeker : random.nextInt(3) == 0 ? open : new BitSet()).set(i);
                toegelicht.set(i, random.nextBoolean());
            }
            assertThat(standen.van(new Gevonden(zeker, open, toegelicht, Map.of())))
                    .as("%s, mogelijk %s", zeker, open)
                    .isEqualTo(new Aspectstanden(kader, bevindingen, (een, ander) -> een.compareTo(ander) % 2 == 0)
                            .van(new Gevonden(zeker, open, toegelicht, Map.of())));
        }
    }

    @Test
    void haaltVeleRegelsOverEenAspectNietDoorElkaar() {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            bevindingen.add(
                    new Bevinding("r" + i, i < 64 ? BevindingSoort.VOLDOET : BevindingSoort.VOLDOET_NIET, "a1"));
        }
        Aspectstanden standen = new Aspectstanden(OordeelsvormingTest.kader(), bevindingen, (een, ander) -> true);

        assertThat(uitkomst(standen, 0)).isEqualTo(Uitkomst.VOLDOET);
        assertThat(uitkomst(standen, 64)).isEqualTo(Uitkomst.VOLDOET_NIET);
    }

    private static Uitkomst uitkomst(Aspectstanden standen, int regel) {
        BitSet zeker = new BitSet();
        zeker.set(regel);
        return standen.van(new Gevonden(zeker, new BitSet(), new BitSet(), Map.of()))
                .get("a1")
                .uitkomst();
    }
}
