package brussels.estuaire.reflection.polls.pairs;

import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.Pair;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wished of two people.
 *
 * @param binding whether no group may hold both
 */
@Schema(name = "Pair")
record PairView(
        UUID id,
        UUID oneId,
        String oneName,
        UUID otherId,
        String otherName,
        Pair.Kind kind,
        boolean binding,
        int version) {
    static PairView of(Pair it, Map<UUID, Participant> people) {
        return new PairView(
                it.id(),
                it.one(),
                name(people, it.one()),
                it.other(),
                name(people, it.other()),
                it.kind(),
                it.binds(),
                it.version());
    }

    private static String name(Map<UUID, Participant> people, UUID id) {
        return Objects.requireNonNull(Objects.requireNonNull(people.get(id)).name());
    }
}
