package brussels.estuaire.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail that is about something, to whoever keeps that: to be heard once it is written down, for a mail that was sent is not sent
 * again because somebody else failed.
 *
 * @param about what the mail was about
 * @param address where it went, to be compared and not to be kept
 * @param arrived whether the mail server took it; else it refused the address, or the mail was given up
 */
public record MailFate(UUID about, String address, boolean arrived, Instant at) {}
