package brussels.estuaire.local;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A mail server that takes every mail and delivers none: they are kept, in memory, to be read here. Addresses that begin with {@code
 * refused.} are refused, as a mailbox that is no more.
 */
public final class Mail implements AutoCloseable {

    private final GreenMail server;

    private Mail(GreenMail server) {
        this.server = server;
    }

    /**
     * A mail as it was sent.
     *
     * @param to the address it was delivered to, which its headers need not name
     * @param raw the whole message (RFC 5322)
     */
    public record Sent(String to, String subject, Instant date, String raw) {}

    /**
     * Starts the server on loopback, without encryption and for any sender.
     *
     * @param port 0 for a free one
     */
    public static Mail start(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new RefusingMailServer(setup);
        server.start();
        return new Mail(server);
    }

    /** Where to send mail to. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Every mail so far, the newest first. */
    public List<Sent> sent() {
        return server.getUserManager().listUser().stream()
                .flatMap(this::receivedBy)
                .sorted(Comparator.comparing(Sent::date).reversed())
                .toList();
    }

    /** The mails to one address, the newest first. */
    public List<Sent> sentTo(String address) {
        return sent().stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private Stream<Sent> receivedBy(GreenMailUser recipient) {
        try {
            var inbox = server.getManagers().getImapHostManager().getInbox(recipient);
            return inbox.getMessages().stream().map(message -> sent(recipient.getEmail(), message));
        } catch (FolderException e) {
            throw new IllegalStateException("A mailbox of ours cannot be read", e);
        }
    }

    private static Sent sent(String to, StoredMessage message) {
        try {
            var mime = message.getMimeMessage();
            var subject = Objects.requireNonNullElse(mime.getSubject(), "");
            return new Sent(to, subject, message.getReceivedDate().toInstant(), raw(mime));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A kept mail cannot be read", e);
        }
    }

    private static String raw(MimeMessage mime) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mime.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
