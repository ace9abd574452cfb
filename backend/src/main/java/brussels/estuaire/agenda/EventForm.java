package brussels.estuaire.agenda;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.ProgrammePart;
import brussels.estuaire.agenda.description.RegistrationWindow;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.agenda.types.OwnRules;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an event; its title and its type are needed.
 *
 * @param organisationId who organises it; a partner that acts for one organisation only need not name it
 * @param bassin null for the whole Region
 * @param circleId whose meeting it is; a circle that the caller runs
 * @param when null while it is to be defined
 * @param onlineLink told to those who are registered only
 * @param capacity null when there is room for everybody
 * @param ownRules those that replace the type's
 */
record EventForm(
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Size(max = 20) List<@NotNull UUID> coOrganisers,
        @NotNull @Pattern(regexp = CODE) String type,

        @Schema(nullable = true) @Pattern(regexp = CODE) @Nullable
        String bassin,

        @Schema(nullable = true) @Nullable UUID circleId,
        @NotNull @Valid Text title,
        @Schema(nullable = true) @Valid @Nullable Text description,
        @Size(max = 30) List<@NotNull @Pattern(regexp = CODE) String> themes,
        @Size(max = 10) List<@NotNull @Pattern(regexp = CODE) String> missions,
        @Size(max = 60) List<@NotNull @Pattern(regexp = CODE) String> languages,
        @Schema(nullable = true) @Valid @Nullable When when,
        @Schema(nullable = true) @Valid @Nullable Place place,

        @Schema(nullable = true) @Size(max = 500) @Pattern(regexp = "https?://[^\\s\"<>]+") @Nullable
        String onlineLink,

        @Size(max = 50) List<@NotNull @Valid ProgrammePart> programme,

        @Schema(nullable = true) @Min(1) @Max(100_000) @Nullable
        Integer capacity,

        @Valid OwnRules ownRules,
        @Valid RegistrationWindow registrationWindow,
        @Size(max = 20) List<@NotNull @Valid Contact> contacts) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    EventForm {
        coOrganisers = listed(coOrganisers);
        themes = listed(themes);
        missions = listed(missions);
        languages = listed(languages);
        programme = programme == null ? List.of() : programme;
        registrationWindow = registrationWindow == null ? RegistrationWindow.ANY_TIME : registrationWindow;
        ownRules = ownRules == null ? OwnRules.NONE : ownRules;
        contacts = listed(contacts);
    }

    static EventForm of(Event event) {
        return new EventForm(
                event.organisation.id(),
                event.coOrganisers.stream().map(Organisation::id).sorted().toList(),
                event.type.code(),
                event.bassin,
                event.circle,
                event.title,
                event.description,
                event.themes,
                event.missions,
                event.languages,
                event.when().orElse(null),
                event.place,
                event.onlineLink,
                event.programme,
                event.capacity,
                OwnRules.of(event.ownRules),
                RegistrationWindow.inBrussels(event.registrationWindow),
                event.contacts);
    }

    /**
     * Writes the form on the record; the organiser stays as it is.
     *
     * @param coOrganisers those that the form names
     */
    Event applyTo(Event event, List<Organisation> coOrganisers, Instant now) {
        event.coOrganisers = new HashSet<>(coOrganisers);
        event.type = EventType.findById(type);
        event.bassin = bassin;
        event.circle = circleId;
        event.title = title;
        event.description = description;
        event.themes = themes;
        event.missions = missions;
        event.languages = languages;
        event.takesPlace(when);
        event.place = place;
        event.onlineLink = onlineLink;
        event.programme = programme;
        event.capacity = capacity;
        event.ownRules = ownRules;
        event.registrationWindow = registrationWindow;
        event.contacts = contacts;
        event.updatedAt = now;
        return event;
    }

    /** Whether only the members of its circle see it. */
    boolean forMembers() {
        EventType known = EventType.findById(type);
        return known != null && ownRules.over(known).visibility() == Visibility.CIRCLE;
    }

    /** A list that is not told is an empty one; what is told twice counts once. */
    private static <T> List<T> listed(@Nullable List<T> told) {
        return told == null ? List.of() : told.stream().distinct().toList();
    }
}
