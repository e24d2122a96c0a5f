package nl.woonzorgtoets.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import nl.woonzorgtoets.wording.framework.Framework;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a page as HTML that needs nothing but the stylesheet beside it. */
final class Pages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String OWN = "nl/woonzorgtoets/publication/";
    /** Where what these pages have in common with those of the program stands. */
    private static final String SHARED = "templates/";

    private static final TemplateEngine ENGINE = engine();

    private Pages() {}

    static String write(Page page, Map<String, Object> about) {
        Context context = new Context(DUTCH, about);
        context.setVariable("deze", page);
        context.setVariable("bladzijden", Page.of((Framework) about.get("kader"), about.get("statistiek") != null));
        return ENGINE.process(page.template(), context);
    }

    static byte[] style() {
        try (InputStream in = Pages.class.getResourceAsStream("stijl.css")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateEngine engine() {
        TemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver(OWN, 1));
        engine.addTemplateResolver(resolver(SHARED, 2));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String prefix, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(order);
        resolver.setCheckExistence(true);
        return resolver;
    }
}
