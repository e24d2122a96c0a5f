package nl.woonzorgtoets.web.api.problem;

import java.util.List;

/** What went wrong, as RFC 9457 has it. */
public record Problem(ProblemKind kind, String detail, List<Fout> fouten, Long retryAfterSeconds) {

    public static Problem of(ProblemKind kind) {
        return of(kind, kind.detail());
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), null);
    }

    public static Problem of(ProblemKind kind, List<Fout> fouten) {
        String detail = kind == ProblemKind.ONGELDIG_VERZOEK ? "Verbeter alle genoemde fouten." : kind.detail();
        return new Problem(kind, detail, List.copyOf(fouten), null);
    }

    public Problem retryAfter(long seconds) {
        return new Problem(kind, detail, fouten, seconds);
    }
}
