package brussels.estuaire.directory;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.reception.Reception;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a service; its organisation, its name and its type are needed.
 *
 * @param organisationId a partner that keeps the services of one organisation only need not name it
 * @param aliases other names by which people look for it
 * @param openingHours in the syntax of OpenStreetMap: {@code Mo-Fr 09:00-17:00; PH off}
 * @param territory what it serves: {@code REGION}, codes of bassins, NIS codes of communes; not where it is
 */
record ServiceForm(
        @Schema(nullable = true) @Nullable UUID organisationId,
        @NotNull @Valid Text name,
        @Schema(nullable = true) @Valid @Nullable Text summary,
        @Schema(nullable = true) @Valid @Nullable Text description,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliases,
        @NotNull @Pattern(regexp = CODE) String type,
        @Size(max = 30) List<@NotNull @Pattern(regexp = CODE) String> themes,
        @Size(max = 30) List<@NotNull @Pattern(regexp = CODE) String> audiences,
        @Size(max = 60) List<@NotNull @Pattern(regexp = CODE) String> languages,
        @Schema(nullable = true) @Nullable Access access,
        @Schema(nullable = true) @Valid @Nullable Text accessDetails,

        @Schema(nullable = true) @Pattern(regexp = CODE) @Nullable
        String cost,

        @Schema(nullable = true) @Valid @Nullable Text costDetails,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String openingHours,
        @Size(max = 50) List<@NotNull @Valid ServiceLocation> locations,
        @Size(max = 30) List<@NotNull @Pattern(regexp = CODE) String> territory,
        @Size(max = 20) List<@NotNull @Valid Contact> contacts,
        @Size(max = 50) List<@NotNull @Valid Practice> practices,
        @Valid Reception reception) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    ServiceForm {
        aliases = listed(aliases);
        themes = listed(themes);
        audiences = listed(audiences);
        languages = listed(languages);
        locations = listed(locations);
        territory = listed(territory);
        contacts = listed(contacts);
        practices = listed(practices);
        reception = reception == null ? Reception.UNKNOWN : reception;
    }

    static ServiceForm of(Service service) {
        return new ServiceForm(
                service.organisation.id(),
                service.name,
                service.summary,
                service.description,
                service.aliases,
                service.type,
                service.themes,
                service.audiences,
                service.languages,
                service.access,
                service.accessDetails,
                service.cost,
                service.costDetails,
                service.openingHours,
                List.copyOf(service.locations),
                service.territory,
                service.contacts,
                service.practices,
                service.reception);
    }

    /** Writes the form on the record; the organisation stays as it is. */
    Service applyTo(Service service, Instant now) {
        service.name = name;
        service.summary = summary;
        service.description = description;
        service.aliases = aliases;
        service.type = type;
        service.themes = themes;
        service.audiences = audiences;
        service.languages = languages;
        service.access = access;
        service.accessDetails = accessDetails;
        service.cost = cost;
        service.costDetails = costDetails;
        service.openingHours = openingHours;
        service.locations.clear();
        service.locations.addAll(locations);
        service.territory = territory;
        service.contacts = contacts;
        service.practices = practices;
        service.reception = reception;
        service.updatedAt = now;
        return service;
    }

    /** A list that is not told is an empty one; a code told twice counts once. */
    private static <T> List<T> listed(@Nullable List<T> told) {
        return told == null ? List.of() : told.stream().distinct().toList();
    }
}
