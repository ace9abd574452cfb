package brussels.estuaire.correspondence;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.local.Mail;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Where the tests' mails end up, to be read as a mail program would. */
public class CaughtMail implements QuarkusTestResourceLifecycleManager {
    private static final Mail CATCHER = Mail.start(0);

    @Override
    public Map<String, String> start() {
        return Map.of("estuaire.mail.port", Integer.toString(CATCHER.port()));
    }

    @Override
    public void stop() {
        // It serves every test class, and ends with this JVM.
    }

    /** Sends what waits in the outbox, and answers the mails to one address so far, the newest first. */
    public static List<MimeMessage> sentTo(String address) {
        var sender = Arc.container().instance(SendMails.class).get();
        // other tests leave mails, too, and it sends some hundreds at a time
        do {
            sender.send();
        } while (waitsFor(address));
        return caught(address);
    }

    private static boolean waitsFor(String address) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement("select count(*) from outgoing_mail"
                        + " where state = 'WAITING' and attempts = 0 and recipient = ? and next_attempt_at <= now()")) {
            statement.setString(1, address);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<MimeMessage> caught(String address) {
        return CATCHER.sentTo(address).stream().map(mail -> parsed(mail.raw())).toList();
    }

    /** The words of the plain text. */
    public static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int number) {
        try {
            var words = (String) words(mail).getBodyPart(number).getContent();
            return words.replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What says the same in several ways; a mail that carries a file has it as its first part. */
    private static Multipart words(MimeMessage mail) throws MessagingException, IOException {
        var whole = (Multipart) mail.getContent();
        return whole.getBodyPart(0).getContent() instanceof Multipart words ? words : whole;
    }

    private static MimeMessage parsed(String raw) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
