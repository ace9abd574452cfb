package brussels.estuaire.organisations;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.Commune;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an organisation; only its kind and its name are needed.
 *
 * @param aliases other names by which people look for it
 * @param enterpriseNumber ten digits, without points; null when it has none or it is not known
 * @param parentId the organisation that it is a part of
 * @param verificationMonths how often it says that its services are true: every 3, 6 or 12 months; 6 when it is not told
 */
record OrganisationForm(
        @NotNull OrganisationKind kind,
        @NotNull @Valid Text name,
        @Schema(nullable = true) @Valid @Nullable Text description,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliases,
        @Schema(nullable = true) @Valid @Nullable Seat seat,
        @Size(max = 20) List<@NotNull @Valid Contact> contacts,

        @Schema(nullable = true) @Pattern(regexp = "https?://[^\\s\"<>]+") @Size(max = 300) @Nullable
        String website,

        @Schema(nullable = true) @EnterpriseNumber @Nullable String enterpriseNumber,
        @Schema(nullable = true) @Nullable UUID parentId,

        @Schema(minimum = "3", maximum = "12") @Min(3) @Max(12)
        Integer verificationMonths) {

    private static final Set<Integer> RHYTHMS = Set.of(3, 6, 12);
    private static final int USUAL_RHYTHM = 6;

    OrganisationForm {
        aliases = aliases == null ? List.of() : aliases;
        contacts = contacts == null ? List.of() : contacts;
        verificationMonths = verificationMonths == null ? USUAL_RHYTHM : verificationMonths;
    }

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(
                organisation.kind,
                organisation.name,
                organisation.description,
                organisation.aliases,
                organisation.seat,
                organisation.contacts,
                organisation.website,
                organisation.enterpriseNumber,
                organisation.parent == null ? null : organisation.parent.id,
                organisation.verificationMonths);
    }

    /** Writes the form on the record, and refuses what only the domain can know to be wrong. */
    Organisation applyTo(Organisation organisation, Instant now) {
        refuseTeams(organisation);
        refuseUnknown();
        if (organisation.another(enterpriseNumber)) {
            throw Refusal.invalid("/enterpriseNumber", "enterprise-number-taken");
        }
        organisation.kind = kind;
        organisation.name = name;
        organisation.description = description;
        organisation.aliases = aliases;
        organisation.seat = seat;
        organisation.contacts = contacts;
        organisation.website = website;
        organisation.enterpriseNumber = enterpriseNumber;
        organisation.verificationMonths = verificationMonths;
        organisation.parent = parentId == null ? null : parent(organisation);
        organisation.updatedAt = now;
        return organisation;
    }

    private void refuseUnknown() {
        if (seat != null
                && seat.commune() != null
                && !Commune.unknown(List.of(seat.commune())).isEmpty()) {
            throw Refusal.invalid("/seat/commune", "unknown");
        }
        if (!RHYTHMS.contains(verificationMonths)) {
            throw Refusal.invalid("/verificationMonths", "unknown-code");
        }
    }

    /** A team stands for a bassin or the Region and so gives rights: nobody becomes one, or stops being one, by a form. */
    private void refuseTeams(Organisation organisation) {
        var wasTeam = organisation.kind != null && organisation.kind.isTeam();
        if (kind != organisation.kind && (kind.isTeam() || wasTeam)) {
            throw Refusal.invalid("/kind", "team-kind-fixed");
        }
    }

    private Organisation parent(Organisation organisation) {
        var parent = Organisation.<Organisation>findById(parentId);
        if (parent == null || !parent.isActive() || parent.id.equals(organisation.id)) {
            throw Refusal.invalid("/parentId", "unknown");
        }
        return parent;
    }
}
