package brussels.estuaire.agenda;

import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.ProgrammePart;
import brussels.estuaire.agenda.description.RegistrationWindow;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.OwnRules;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event, and what the caller may do with it.
 *
 * @param bassin null for the whole Region
 * @param circle whose meeting it is; null when it is no circle's, or the caller may not know of it
 * @param when null while it is to be defined
 * @param online whether one can take part from elsewhere
 * @param onlineLink null for those who are not registered
 * @param capacity null when there is room for everybody
 * @param ownRules those that replace its type's
 * @param rules what holds for it
 * @param attendance how many came; null while nobody has said
 * @param reason why it is cancelled, postponed, refused or to be changed
 * @param seriesId the series of which it is an occurrence; its own id when it is a series itself
 * @param recurrenceId for which day of its series it stands, wherever it was moved; null for a series itself
 * @param provenance where the record comes from, as its source puts it
 */
record EventView(
        UUID id,
        Host organiser,
        List<Host> coOrganisers,
        String type,
        @Schema(nullable = true) @Nullable String bassin,
        @Schema(nullable = true) @Nullable Meets circle,
        Text title,
        @Schema(nullable = true) @Nullable Text description,
        List<String> themes,
        List<String> missions,
        List<String> languages,
        @Schema(nullable = true) @Nullable When when,
        @Schema(nullable = true) @Nullable Place place,
        boolean online,
        @Schema(nullable = true) @Nullable String onlineLink,
        List<ProgrammePart> programme,
        @Schema(nullable = true) @Nullable Integer capacity,
        OwnRules ownRules,
        OwnRules.Rules rules,
        RegistrationWindow registrationWindow,
        List<Contact> contacts,
        @Schema(nullable = true) @Nullable Attendance attendance,
        EventState state,
        @Schema(nullable = true) @Nullable Text reason,
        @Schema(nullable = true) @Nullable String provenance,
        @Schema(nullable = true) @Nullable UUID seriesId,
        @Schema(nullable = true) @Nullable LocalDate recurrenceId,
        int version,
        OffsetDateTime updatedAt,
        Set<Right> rights) {

    /** An organisation that organises it. */
    @Schema(name = "EventHost")
    record Host(UUID id, Text name) {
        static Host of(Organisation organisation) {
            return new Host(organisation.id(), organisation.name());
        }
    }

    /** The circle whose meeting it is. */
    @Schema(name = "EventCircle")
    record Meets(UUID id, Text name) {
        static Meets of(Circle circle) {
            return new Meets(circle.id(), circle.name());
        }
    }

    /** What the caller may do with an event. */
    @Schema(name = "EventRight")
    enum Right {
        /** Change its record. */
        EDIT,
        /** Ask the coordinator to publish it. */
        PROPOSE,
        /** Take it back to be written on. */
        WITHDRAW,
        /** Announce it. */
        PUBLISH,
        /** Ask for changes before it is published. */
        REQUEST_CHANGES,
        /** Say that it will not be published. */
        REFUSE,
        /** Say that it will be later. */
        POSTPONE,
        /** Say that it will not be. */
        CANCEL,
        /** Say how many came. */
        CLOSE,
        /** Say when it happens again. */
        REPEAT,
        /** Take it away, since nobody was told of it. */
        REMOVE,
        /** Read who registered, and act on it. */
        READ_REGISTRATIONS,
        /** Read who changed what. */
        READ_HISTORY;

        /** Where those lead that change the event's state. */
        static final Map<Right, EventState> TO = Map.of(
                PROPOSE, EventState.PROPOSED,
                WITHDRAW, EventState.DRAFT,
                PUBLISH, EventState.PUBLISHED,
                REQUEST_CHANGES, EventState.CHANGES_REQUESTED,
                REFUSE, EventState.REFUSED,
                POSTPONE, EventState.POSTPONED,
                CANCEL, EventState.CANCELLED,
                CLOSE, EventState.CLOSED);
    }

    static EventView of(Event it, Optional<Circle> circle, Set<Right> rights) {
        return new EventView(
                it.id,
                Host.of(it.organisation),
                hosts(it.coOrganisers),
                it.type.code(),
                it.bassin,
                circle.map(Meets::of).orElse(null),
                it.title,
                it.description,
                it.themes,
                it.missions,
                it.languages,
                it.when().orElse(null),
                it.place,
                it.onlineLink != null,
                rights.contains(Right.EDIT) ? it.onlineLink : null,
                it.programme,
                it.capacity,
                OwnRules.of(it.ownRules),
                OwnRules.of(it.ownRules).over(it.type),
                RegistrationWindow.inBrussels(it.registrationWindow),
                it.contacts,
                it.attendance,
                it.state,
                it.reason,
                it.provenance,
                it.recurrence == null ? null : it.recurrence.seriesId(),
                it.recurrence == null ? null : it.recurrence.recurrenceId(),
                it.version,
                Clock.inBrussels(it.updatedAt),
                rights);
    }

    /** In one order, whatever the database's. */
    private static List<Host> hosts(Set<Organisation> organisations) {
        return organisations.stream()
                .map(Host::of)
                .sorted(Comparator.comparing(Host::id))
                .toList();
    }
}
