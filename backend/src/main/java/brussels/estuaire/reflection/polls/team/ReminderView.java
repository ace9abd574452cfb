package brussels.estuaire.reflection.polls.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That people were asked for their answer.
 *
 * @param sent how many: nobody is asked twice within three days
 */
@Schema(name = "PollReminder")
record ReminderView(int sent) {}
