package nl.woonzorgtoets.document.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.woonzorgtoets.vocabulary.NearestName;
import tools.jackson.core.filter.TokenFilter;

/** Which names of a {@link Beoordeling} somebody wants: all of them, or some, at any depth. */
public final class Velden {

    public static final Velden ALLE = of(Beoordeling.class);

    private final Map<String, Velden> parts = new LinkedHashMap<>();
    private boolean whole;

    private Velden() {}

    /** What a type of the answer holds, and the types in it. */
    private static Velden of(Type type) {
        Velden velden = new Velden();
        velden.whole = true;
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        if (one instanceof Class<?> it && it.isRecord()) {
            for (RecordComponent component : it.getRecordComponents()) {
                velden.parts.put(component.getName(), of(component.getGenericType()));
            }
        }
        return velden;
    }

    /**
     * @param asked names with commas in between, those of a part after a dot: {@code oordeel,bevindingen.regel}
     * @param unknown told each name that does not exist, with what was probably meant or null
     */
    public static Velden of(String asked, BiConsumer<String, String> unknown) {
        Velden velden = new Velden();
        for (String path : asked.split(",", -1)) {
            velden.add(path.strip(), unknown);
        }
        return velden;
    }

    private void add(String path, BiConsumer<String, String> unknown) {
        Velden known = ALLE;
        Velden here = this;
        String before = "";
        for (String name : path.split("\\.", -1)) {
            if (!known.parts.containsKey(name)) {
                String nearest = NearestName.of(name, known.parts.keySet());
                unknown.accept(path, nearest == null ? null : before + nearest);
                return;
            }
            known = known.parts.get(name);
            here = here.parts.computeIfAbsent(name, it -> new Velden());
            before += name + ".";
        }
        here.whole = true;
    }

    boolean isAll() {
        return whole;
    }

    TokenFilter filter() {
        return whole ? TokenFilter.INCLUDE_ALL : new Only(parts);
    }

    private static final class Only extends TokenFilter {

        private final Map<String, Velden> parts;

        private Only(Map<String, Velden> parts) {
            this.parts = parts;
        }

        @Override
        public TokenFilter includeProperty(String name) {
            Velden part = parts.get(name);
            return part == null ? null : part.filter();
        }
    }
}
