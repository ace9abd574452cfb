package brussels.estuaire.registrations;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who registers, as they told it; gone once it is erased.
 *
 * @param email null for a colleague without one: then who registered them is written to
 * @param registeredBy the address of who registered a colleague
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param language in which to write; null for French and Dutch
 * @param agreed whether the others who agreed, too, may read the name
 */
@Embeddable
public record Registrant(
        @Nullable String name,
        @Nullable String email,
        @Column(name = "registered_by") @Nullable String registeredBy,
        @Nullable String organisation,
        @Column(name = "organisation_id") @Nullable UUID organisationId,
        @Nullable String function,
        @Enumerated(EnumType.STRING) @Nullable Language language,
        @Column(name = "access_needs") @Nullable String accessNeeds,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<Answer> answers,
        @Nullable Boolean agreed) {

    public Registrant {
        name = told(name);
        organisation = organisationId == null ? told(organisation) : null;
        function = told(function);
        accessNeeds = told(accessNeeds);
    }

    /**
     * An answer to what the event asks.
     *
     * @param question its number in the event's questions, from 0
     */
    @Schema(name = "RegistrationAnswer")
    public record Answer(
            @Min(0) @Max(50) int question,
            @NotBlank @Size(max = 1000) String answer) {}

    /** What is left when it is erased: that somebody of an organisation was there. */
    Registrant erased() {
        return new Registrant(null, null, null, null, organisationId, null, null, null, null, null);
    }

    private static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Whom mails about it go to; nobody once it is erased. */
    Optional<Recipient> recipient() {
        return Recipient.at(email == null ? registeredBy : email, language);
    }
}
