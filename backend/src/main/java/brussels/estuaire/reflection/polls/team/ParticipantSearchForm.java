package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.reflection.participants.Participant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which participants to find; all when nothing is told. A body and no address, since it names people.
 *
 * @param q part of a name, an address or an organisation
 * @param answered those who answered the poll, or those who did not
 * @param wishing those who wish to be with or apart from somebody, or those who do not
 * @param placed those who have a place in a group, or those who have none
 * @param sector of the vocabulary of types
 */
@Schema(name = "ParticipantSearchForm")
record ParticipantSearchForm(
        @Schema(nullable = true) @Size(max = 200) @Nullable String q,
        @Size(max = 3) List<Participant.@NotNull State> state,
        @Schema(nullable = true) Participant.@Nullable Role role,
        @Schema(nullable = true) @Nullable Boolean answered,
        @Schema(nullable = true) @Nullable Boolean wishing,
        @Schema(nullable = true) @Nullable Boolean placed,
        @Size(max = 20) List<@NotNull String> sector) {

    ParticipantSearchForm {
        state = state == null ? List.of() : state;
        sector = sector == null ? List.of() : sector;
    }
}
