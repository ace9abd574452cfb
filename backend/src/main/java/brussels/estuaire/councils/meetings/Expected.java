package brussels.estuaire.councils.meetings;

import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.registrations.Registration.Presence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who sits in a circle on the day of its meeting; without a name once the mandate is erased. */
record Expected(
        UUID meeting,
        UUID mandate,
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable UUID organisationId,
        MandateRole role,
        @Nullable UUID invitation,
        Answer answer,
        @Nullable Presence presence) {

    /** What a member answered. */
    @Schema(name = "MeetingAnswer")
    enum Answer {
        /** Nothing yet. */
        NONE,
        /** Comes. */
        COMES,
        /** Would come, and waits for a seat or for the answer of those who organise. */
        WAITS,
        /** Does not come. */
        EXCUSED
    }

    static final String ROWS = "select e.id as meeting, p.* from unnest(cast(:meetings as uuid[])) as e(id)"
            + " cross join lateral meeting_presence(e.id) as p";

    static Expected of(ResultSet row) throws SQLException {
        var presence = row.getString("presence");
        return new Expected(
                row.getObject("meeting", UUID.class),
                row.getObject("mandate_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                MandateRole.valueOf(row.getString("role")),
                row.getObject("invitation_id", UUID.class),
                Answer.valueOf(row.getString("answer")),
                presence == null ? null : Presence.valueOf(presence));
    }

    boolean comes() {
        return answer == Answer.COMES;
    }

    boolean present() {
        return presence == Presence.PRESENT;
    }

    /** Whether they decide by themselves: a substitute does in the place of somebody, a guest never. */
    boolean decides() {
        return role == MandateRole.MEMBER || role == MandateRole.CHAIR;
    }
}
