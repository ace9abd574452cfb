package brussels.estuaire.registrations.organisers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event asks of those who register.
 *
 * @param confirmEmail whether a seat is kept for 60 minutes only, until the address is confirmed
 * @param keptMonths for how many months after the event it is known who they were
 * @param version 0 while nobody has told any
 */
@Schema(name = "RegistrationSettings")
record RegistrationSettingsView(boolean confirmEmail, int keptMonths, int version) {
    static RegistrationSettingsView of(RegistrationSettings settings) {
        return new RegistrationSettingsView(settings.confirmEmail, settings.keptMonths, settings.edition());
    }
}
