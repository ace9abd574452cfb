package brussels.estuaire.registrations.messages;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To how many a message would go.
 *
 * @param people how many are in the group
 * @param recipients at how many addresses they read it: who registered colleagues reads it once
 * @param left how many messages can still be sent today
 */
@Schema(name = "RegistrationMessageTrial")
record MessageTrialView(int people, int recipients, int left) {}
