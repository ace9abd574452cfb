/** Slots: at which times one visits an open door. Each is an event, so that its seats and its mails are those of events. */
@NullMarked
package brussels.estuaire.opendoors.slots;

import org.jspecify.annotations.NullMarked;
