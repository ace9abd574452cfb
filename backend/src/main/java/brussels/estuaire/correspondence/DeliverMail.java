package brussels.estuaire.correspondence;

import brussels.estuaire.correspondence.MailCalendar.Written;
import brussels.estuaire.correspondence.RenderMail.Words;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Gives a mail to the mail server (RFC 5321), as text and as HTML (RFC 2046), and with a calendar where there is one (RFC 6047). */
@ApplicationScoped
class DeliverMail {
    private static final int LASTING = 500;
    private static final int BEYOND = 600;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailConfig config;
    private final Session session;

    DeliverMail(MailConfig config) {
        this.config = config;
        this.session = Session.getInstance(settings(config));
    }

    /** The address that mails come from. */
    String sender() {
        return config.from();
    }

    /**
     * Returns once the server has taken it.
     *
     * @param id the same each time that the same mail is sent
     * @throws MessagingException when the server refuses it or does not answer
     */
    void deliver(String id, String recipient, Words words, List<Written> calendars, Instant now)
            throws MessagingException {
        var message = new Identified(
                session, "<" + id + config.from().substring(config.from().indexOf('@')) + ">");
        message.setFrom(new InternetAddress(config.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(words.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", words.languages());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (words.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + words.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(calendars.isEmpty() ? words(words) : words(words, calendars));
        message.saveChanges();
        try (var server = session.getTransport("smtp")) {
            server.connect(config.username().orElse(null), config.password().orElse(null));
            server.sendMessage(message, message.getAllRecipients());
        }
    }

    /**
     * Whether the server refused the mailbox, or the mail to it, for good: a 5xx to {@code RCPT} or {@code DATA} (RFC 5321). One to who
     * sends is our own fault, and passes.
     */
    static boolean refusesAddress(Exception refusal) {
        for (Exception e = refusal; e instanceof MessagingException refused; e = refused.getNextException()) {
            var code = e instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
            if (e instanceof SMTPSendFailedException sending
                    && !sending.getCommand().startsWith("MAIL")) {
                code = Math.max(code, sending.getReturnCode());
            }
            if (code >= LASTING && code < BEYOND) {
                return true;
            }
        }
        return false;
    }

    private static MimeMultipart words(Words words) throws MessagingException {
        return new MimeMultipart("alternative", part(words.text(), "plain"), part(words.html(), "html"));
    }

    /**
     * A calendar goes in twice: as one more way to say the same, which programs act on, and as a file for those that do not. Several say
     * the same together only, and are files.
     */
    private static MimeMultipart words(Words words, List<Written> calendars) throws MessagingException {
        var same = words(words);
        if (calendars.size() == 1) {
            var calendar = calendars.getFirst();
            same.addBodyPart(calendar(calendar, "text/calendar; method=" + calendar.method() + "; charset=utf-8"));
        }
        var alternatives = new MimeBodyPart();
        alternatives.setContent(same);
        var whole = new MimeMultipart(alternatives);
        for (var number = 1; number <= calendars.size(); number++) {
            var file = calendar(calendars.get(number - 1), "application/ics");
            file.setDisposition(Part.ATTACHMENT);
            file.setFileName(calendars.size() == 1 ? "invite.ics" : "invite-" + number + ".ics");
            whole.addBodyPart(file);
        }
        return whole;
    }

    /** In base64: Outlook reads no calendar that is quoted-printable. */
    private static MimeBodyPart calendar(Written calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    private static Properties settings(MailConfig config) {
        var patience = Long.toString(config.patience().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", config.host());
        settings.setProperty("mail.smtp.port", Integer.toString(config.port()));
        settings.setProperty(
                "mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(config.tlsRequired() || config.username().isPresent()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", patience);
        settings.setProperty("mail.smtp.timeout", patience);
        settings.setProperty("mail.smtp.writetimeout", patience);
        return settings;
    }

    /** A message that keeps the identifier that it is given. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
