package brussels.estuaire.correspondence;

import brussels.estuaire.correspondence.RenderMail.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Gives a mail to the mail server (RFC 5321), as text and as HTML (RFC 2046). */
@ApplicationScoped
class DeliverMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailConfig config;
    private final Session session;

    DeliverMail(MailConfig config) {
        this.config = config;
        this.session = Session.getInstance(settings(config));
    }

    /**
     * Returns once the server has taken it.
     *
     * @param id the same each time that the same mail is sent
     * @throws MessagingException when the server refuses it or does not answer
     */
    void deliver(String id, String recipient, Words words, Instant now) throws MessagingException {
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
        message.setContent(new MimeMultipart("alternative", part(words.text(), "plain"), part(words.html(), "html")));
        message.saveChanges();
        try (var server = session.getTransport("smtp")) {
            server.connect(config.username().orElse(null), config.password().orElse(null));
            server.sendMessage(message, message.getAllRecipients());
        }
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
