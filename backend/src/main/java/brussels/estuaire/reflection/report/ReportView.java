package brussels.estuaire.reflection.report;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.actions.TakenAction;
import brussels.estuaire.reflection.findings.Finding.Kind;
import brussels.estuaire.reflection.participants.Participant.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation tells of itself. It names organisations, and no person; what people said is quoted only while they agree.
 *
 * @param organisation which carries it
 * @param bassin null for the Region
 * @param publishedAt since when everybody may read it; null while only its team does
 * @param people how many took part in a group
 * @param organisations those of the professionals who did, as far as they are known
 * @param elsewhere how many professionals came from organisations that are not known
 * @param groups by their number
 * @param findings those raised in most groups first
 * @param actions by pole, the first year first
 * @param rights what the caller may do with it
 */
@Schema(name = "ReflectionReport")
record ReportView(
        UUID consultationId,
        Text question,
        Text organisation,
        @Schema(nullable = true) @Nullable String bassin,
        @Schema(nullable = true) @Nullable Text foreword,
        @Schema(nullable = true) @Nullable OffsetDateTime publishedAt,
        int people,
        List<ReportedOrganisation> organisations,
        int elsewhere,
        List<ReportedGroup> groups,
        List<ReportedFinding> findings,
        List<TakenAction> actions,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a report. */
    @Schema(name = "ReflectionReportRight")
    enum Right {
        /** Write its foreword, and choose what it quotes. */
        EDIT,
        /** Let everybody read it. */
        PUBLISH,
        /** Let only the team read it again. */
        UNPUBLISH,
        /** Mail it to those who were interested, and how far actions have come to those who follow. */
        SEND
    }

    /**
     * An organisation of which somebody took part.
     *
     * @param people how many of its people did
     */
    @Schema(name = "ReportedOrganisation")
    record ReportedOrganisation(UUID id, Text name, int people) {}

    /** A group that came together. */
    @Schema(name = "ReportedGroup")
    record ReportedGroup(
            UUID id,
            int number,
            @Schema(nullable = true) @Nullable When when) {}

    /**
     * What was found.
     *
     * @param groups in how many groups somebody raised it
     * @param people how many different people did
     * @param professionals how many of them are professionals; null while so few of either kind took part that one might be known by it
     * @param carers how many are carers; likewise
     * @param quotes what is quoted, of those who agree
     */
    @Schema(name = "ReportedFinding")
    record ReportedFinding(
            UUID id,
            Kind kind,
            @Schema(nullable = true) @Nullable String theme,
            @Schema(nullable = true) @Nullable String pole,
            Text title,
            @Schema(nullable = true) @Nullable Text description,
            int groups,
            int people,
            @Schema(nullable = true) @Nullable Integer professionals,
            @Schema(nullable = true) @Nullable Integer carers,
            List<Quote> quotes) {}

    /**
     * What somebody said, without who it was.
     *
     * @param role null while so few of either kind took part that one might be known by it
     */
    @Schema(name = "ReportedQuote")
    record Quote(
            String text, @Schema(nullable = true) @Nullable Role role) {}
}
