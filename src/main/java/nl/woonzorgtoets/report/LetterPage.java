package nl.woonzorgtoets.report;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the letter as XHTML, which a browser shows and the PDF is made from. */
final class LetterPage {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final TemplateEngine engine = engine();

    String write(Report report, Map<String, Object> around) {
        Context context = new Context(DUTCH, around);
        context.setVariable("r", report);
        context.setVariable("t", report.telling());
        return engine.process(report.lezer() == Lezer.DOSSIER ? "rapport" : "kort", context);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterPage.class.getClassLoader());
        resolver.setPrefix("nl/woonzorgtoets/report/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
