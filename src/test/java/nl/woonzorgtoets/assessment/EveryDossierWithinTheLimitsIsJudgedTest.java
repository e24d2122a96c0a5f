package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryDossierWithinTheLimitsIsJudgedTest {

    private static final List<String> LISTS = List.of("doelgroepen", "woningen", "partners", "bijlagen");

    @ParameterizedTest
    @ValueSource(strings = {"01", "05", "06", "09"})
    void aListThatIsRepeatedToAsManyRowsAsAllowed(String number) {
        for (String list : LISTS) {
            Map<String, Object> dossier = dossier(number);
            dossier.computeIfPresent(list, (name, rows) -> rows((List<?>) rows, 200, false));

            assertThat(Parkstad.assess(Json.EXACT.writeValueAsString(dossier))
                            .uitslag()
                            .oordeel())
                    .as(list)
                    .isNotNull();
        }
    }

    @Test
    void everyListFullOfRowsThatDiffer() {
        Map<String, Object> dossier = dossier("05");
        LISTS.forEach(list -> dossier.computeIfPresent(list, (name, rows) -> rows((List<?>) rows, 200, true)));

        assertThat(Parkstad.assess(Json.EXACT.writeValueAsString(dossier))
                        .uitslag()
                        .oordeel())
                .isNotNull();
    }

    @Test
    void theSameHomesInRowsOfOneIsTheSameVerdict() {
        Map<String, Object> dossier = dossier("05");
        dossier.computeIfPresent("woningen", (name, rows) -> oneByOne((List<?>) rows));

        assertThat((List<?>) dossier.get("woningen")).hasSize(40);
        assertThat(Parkstad.assess(Json.EXACT.writeValueAsString(dossier)).uitslag())
                .isEqualTo(Parkstad.assess(Parkstad.text("05")).uitslag());
    }

    @Test
    void moreHomesThanTheGroupsUseIsNoPlanThatCanBe() {
        Map<String, Object> dossier = dossier("05");
        dossier.computeIfPresent("woningen", (name, rows) -> rows((List<?>) rows, 99, false));

        assertThat(Parkstad.assess(Json.EXACT.writeValueAsString(dossier))
                        .uitslag()
                        .beslissend())
                .containsExactly("samenhang.woningen");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dossier(String number) {
        return Json.EXACT.readValue(Parkstad.text(number), LinkedHashMap.class);
    }

    private static List<Object> oneByOne(List<?> rows) {
        List<Object> homes = new ArrayList<>();
        rows.forEach(row -> IntStream.range(0, ((Number) ((Map<?, ?>) row).get("aantal")).intValue())
                .forEach(i -> {
                    Map<Object, Object> home = new LinkedHashMap<>((Map<?, ?>) row);
                    home.put("aantal", 1);
                    homes.add(home);
                }));
        return homes;
    }

    private static List<Object> rows(List<?> few, int many, boolean differ) {
        List<Object> rows = new ArrayList<>();
        IntStream.range(0, many).forEach(i -> {
            Map<Object, Object> row = new LinkedHashMap<>((Map<?, ?>) few.get(i % few.size()));
            if (differ) {
                row.computeIfPresent("aantal", (name, it) -> ((Number) it).intValue() + i);
                row.computeIfPresent("aantalPersonen", (name, it) -> ((Number) it).intValue() + i);
                row.computeIfPresent("prijs", (name, it) -> new BigDecimal(it.toString()).add(BigDecimal.valueOf(i)));
                row.computeIfPresent("omschrijving", (name, it) -> it + " " + i);
            }
            rows.add(row);
        });
        return rows;
    }
}
