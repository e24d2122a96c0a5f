package nl.woonzorgtoets.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** Reports on kept cases, in the words of the regelset that judged them. */
public final class Reports {

    private final Archive archive;
    private final RulebookShelf shelf;
    private final String address;
    private final String style = new String(LetterPdf.resource("/static/rapport.css"), StandardCharsets.UTF_8);
    private final LetterPage page = new LetterPage();
    private final LetterPdf pdf = new LetterPdf();

    /** @param address where the pages of this installation are found, without a slash at the end; empty when not known */
    public Reports(Archive archive, RulebookShelf shelf, String address) {
        this.archive = archive;
        this.shelf = shelf;
        this.address = address;
    }

    /** Empty when there is no such case. */
    public Optional<Report> find(String nummer) {
        return archive.find(nummer).map(kept -> about(kept.document(Rulebooks.on(shelf))));
    }

    private Report about(CaseDocument kept) {
        return Report.about(kept, rulebook(kept.assessment().evidence()), archive.decisions(kept.nummer()));
    }

    /**
     * The letter as a page.
     *
     * @param root path before every path of this service, mostly empty
     * @param here address by which the reader came, for when none is set
     */
    public String html(Report report, String root, String here) {
        Map<String, Object> around = around(report, address.isEmpty() ? here : address);
        around.put("root", root);
        around.put("pdf", false);
        return page.write(report, around);
    }

    /** The letter as PDF/A-2a and PDF/UA-1; the same bytes for the same case and decisions. */
    public byte[] pdf(Report report) {
        Map<String, Object> around = around(report, address);
        around.put("pdf", true);
        around.put("style", style);
        return pdf.write(page.write(report, around), report.moment());
    }

    private Map<String, Object> around(Report report, String base) {
        Map<String, Object> around = new HashMap<>();
        around.put("link", base.isEmpty() ? null : base + report.path());
        around.put(
                "qr",
                new QrCode(
                        base.isEmpty()
                                ? "Woonzorgtoets " + report.telling().nummer() + " "
                                        + report.telling().evidence().regelset()
                                : base + report.path()));
        return around;
    }

    /** Null when this version can no longer read it. */
    private Rulebook rulebook(Evidence judgedBy) {
        return shelf.readable(judgedBy.regelset()).map(judgedBy::van).orElse(null);
    }
}
