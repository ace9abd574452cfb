package brussels.estuaire.registrations.organisers;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant.Answer;
import brussels.estuaire.registrations.Registration.Presence;
import brussels.estuaire.registrations.RegistrationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A registration as those who organise read it.
 *
 * @param name null once it is erased; the rest of what was told likewise
 * @param rank in the line, from 1; null when they do not wait
 * @param addressConfirmed whether the address is known to be theirs
 * @param presenter whether they present something: they are counted apart
 * @param mailFailedAt since when mails about it do not arrive; null while they do, as far as is known
 */
@Schema(name = "RegistrationItem")
record RegistrationItem(
        UUID id,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable String registeredBy,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String accessNeeds,
        List<Answer> answers,
        boolean addressConfirmed,
        RegistrationState state,
        @Schema(nullable = true) @Nullable Integer rank,
        @Schema(nullable = true) @Nullable OffsetDateTime offeredUntil,
        @Schema(nullable = true) @Nullable Presence presence,
        boolean presenter,
        @Schema(nullable = true) @Nullable OffsetDateTime mailFailedAt,
        @Schema(nullable = true) @Nullable Text reason,
        OffsetDateTime createdAt,
        Set<Right> rights) {

    /** What those who organise may do with a registration. */
    @Schema(name = "RegistrationRight")
    enum Right {
        /** Take it. */
        ACCEPT,
        /** Refuse it, or take its seat back. */
        REFUSE,
        /** Put it first in the line. */
        PUT_FIRST,
        /** Say whether they came. */
        MARK_PRESENCE,
        /** Say whether they present something. */
        TELL_PRESENTER
    }

    /** Of a registration {@code r} and the organisation {@code o} that it chose. */
    static final String COLUMNS = """
            r.*, cast(r.answers as text) as told_answers, cast(r.reason as text) as refused_for,
            cast(o.name as text) as organisation_name,
            case when r.erased_at is null then r.mail_failed_at end as undelivered_since,
            registration_rank(r) as rank""";

    static RegistrationItem of(ResultSet row) throws SQLException {
        var state = RegistrationState.valueOf(row.getString("state"));
        var answers = row.getString("told_answers");
        var language = row.getString("language");
        var presence = row.getString("presence");
        return new RegistrationItem(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("registered_by"),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("function"),
                language == null ? null : Language.valueOf(language),
                row.getString("access_needs"),
                answers == null ? List.of() : StoredText.list(answers, Answer.class),
                row.getObject("confirmed_at") != null,
                state,
                row.getObject("rank", Integer.class),
                Where.inBrussels(row, "offered_until"),
                presence == null ? null : Presence.valueOf(presence),
                row.getBoolean("presenter"),
                Where.inBrussels(row, "undelivered_since"),
                StoredText.readOrNull(row.getString("refused_for")),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                rights(state));
    }

    private static Set<Right> rights(RegistrationState state) {
        return switch (state) {
            case PENDING -> EnumSet.of(Right.ACCEPT, Right.REFUSE, Right.TELL_PRESENTER);
            case WAITING -> EnumSet.of(Right.PUT_FIRST, Right.REFUSE, Right.TELL_PRESENTER);
            case CONFIRMED -> EnumSet.of(Right.MARK_PRESENCE, Right.REFUSE, Right.TELL_PRESENTER);
            case OFFERED -> EnumSet.of(Right.REFUSE, Right.TELL_PRESENTER);
            case EXPIRED, REFUSED, CANCELLED -> EnumSet.noneOf(Right.class);
        };
    }
}
