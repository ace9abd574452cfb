package brussels.estuaire.evaluations.questionnaires.team;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire, as teams read it.
 *
 * @param template whether evaluations start from it; else it belongs to one
 * @param organisationId which keeps it; null for what the platform brings
 * @param bassin null for the whole Region
 * @param eventType of a template: the type of events for which it is proposed; null for any
 * @param number of the version that is asked now
 * @param asked whether somebody may have answered it: the next change makes another version
 * @param rights what the caller may do with it
 */
@Schema(name = "Questionnaire")
record QuestionnaireView(
        UUID id,
        boolean template,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        @Schema(nullable = true) @Nullable String eventType,
        Text title,
        int number,
        boolean asked,
        Content content,
        Set<Right> rights,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        int version) {

    /** What somebody may do with a questionnaire. */
    @Schema(name = "QuestionnaireRight")
    enum Right {
        /** Change what it says. */
        EDIT,
        /** Make a template of their team from it. */
        COPY,
        /** Take the template away. */
        REMOVE
    }

    /**
     * A version in the list of a questionnaire's.
     *
     * @param questions how many it asks
     */
    @Schema(name = "QuestionnaireVersionItem")
    record VersionItem(int number, OffsetDateTime madeAt, int questions) {
        static VersionItem of(QuestionnaireVersion it) {
            return new VersionItem(it.number(), Clock.inBrussels(it.madeAt()), (int)
                    it.content().questions().count());
        }
    }

    /** What a questionnaire said at a time. */
    @Schema(name = "QuestionnaireVersion")
    record VersionView(int number, OffsetDateTime madeAt, Content content) {
        static VersionView of(QuestionnaireVersion it) {
            return new VersionView(it.number(), Clock.inBrussels(it.madeAt()), it.content());
        }
    }

    static QuestionnaireView of(Questionnaire it, Set<Right> rights) {
        var organisation = it.organisation();
        return new QuestionnaireView(
                it.id(),
                it.isTemplate(),
                organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.name(),
                it.bassin(),
                it.eventType(),
                it.title(),
                it.number(),
                it.isAsked(),
                it.content(),
                rights,
                Clock.inBrussels(it.createdAt()),
                Clock.inBrussels(it.updatedAt()),
                it.version());
    }
}
