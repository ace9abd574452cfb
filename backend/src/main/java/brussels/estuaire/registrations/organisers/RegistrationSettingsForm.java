package brussels.estuaire.registrations.organisers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What an event asks of those who register.
 *
 * @param confirmEmail whether a seat is kept for 60 minutes only, until the address is confirmed
 * @param keptMonths for how many months after the event it is known who they were
 */
record RegistrationSettingsForm(
        boolean confirmEmail,
        @Min(1) @Max(RegistrationSettings.KEPT_MONTHS) int keptMonths) {

    static RegistrationSettingsForm of(RegistrationSettings settings) {
        return new RegistrationSettingsForm(settings.confirmEmail, settings.keptMonths);
    }
}
