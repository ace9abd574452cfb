package brussels.estuaire.councils.meetings;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a circle; its id is the event's.
 *
 * @param when null while it is to be defined
 * @param over whether it has been
 * @param expected how many sit in the circle on its day
 * @param comes how many of them said that they come
 * @param excused how many of them said that they do not
 * @param present how many of them came; null while nobody has said
 * @param quorum null when its circle asks for none, or its day is not known
 * @param own what the caller answered; null for who does not sit in the circle on its day
 */
@Schema(name = "MeetingItem")
record MeetingItem(
        UUID id,
        Text title,
        String type,
        @Schema(nullable = true) @Nullable When when,
        @Schema(nullable = true) @Nullable Text placeName,
        boolean online,
        EventState state,
        boolean over,
        int expected,
        int comes,
        int excused,
        @Schema(nullable = true) @Nullable Integer present,
        @Schema(nullable = true) @Nullable Quorum quorum,
        @Schema(nullable = true) @Nullable Own own) {

    /**
     * Whether enough of those who decide are there.
     *
     * @param needed how many
     * @param counted how many came; of a meeting to come, or of which nobody said who came, how many said that they come
     * @param reached whether those are enough
     */
    @Schema(name = "MeetingQuorum")
    record Quorum(int needed, int counted, boolean reached) {}

    /**
     * What the caller answered.
     *
     * @param link by which they answer; null when they cannot any more, or were invited otherwise
     */
    @Schema(name = "OwnMeetingAnswer")
    record Own(
            Expected.Answer answer,
            @Schema(nullable = true) @Nullable String link) {}

    static MeetingItem of(Meeting it, List<Expected> people, @Nullable Integer needed, @Nullable Own own) {
        var told = people.stream().anyMatch(one -> one.presence() != null);
        Predicate<Expected> counts = told ? Expected::present : Expected::comes;
        return new MeetingItem(
                it.id(),
                it.title(),
                it.type(),
                it.when(),
                it.placeName(),
                it.online(),
                it.state(),
                it.over(),
                people.size(),
                count(people, Expected::comes),
                count(people, one -> one.answer() == Expected.Answer.EXCUSED),
                told ? count(people, Expected::present) : null,
                needed == null || people.isEmpty() ? null : quorum(people, counts, needed),
                own);
    }

    /** Substitutes count in the places of those who decide and are not there, and no further. */
    private static Quorum quorum(List<Expected> people, Predicate<Expected> there, int needed) {
        var places = count(people, Expected::decides);
        var deciding = count(people, there.and(Expected::decides));
        var standing = count(people, there.and(one -> one.role() == MandateRole.SUBSTITUTE));
        var counted = Math.min(places, deciding + standing);
        return new Quorum(needed, counted, counted >= needed);
    }

    private static int count(List<Expected> people, Predicate<Expected> holds) {
        return Math.toIntExact(people.stream().filter(holds).count());
    }
}
