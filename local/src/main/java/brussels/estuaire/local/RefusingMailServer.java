package brussels.estuaire.local;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catcher of mails, which has no mailbox for addresses that begin with {@code refused.}: so that refusals can be seen. */
final class RefusingMailServer extends GreenMail {
    private static final String REFUSED = "refused.";

    RefusingMailServer(ServerSetup setup) {
        super(setup);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers made) {
        managers = new RefusingManagers();
        return super.createServices(setups, managers);
    }

    private static final class RefusingManagers extends Managers {
        private final SmtpManager refusing = new RefusingSmtp(this);

        @Override
        public SmtpManager getSmtpManager() {
            return refusing;
        }
    }

    private static final class RefusingSmtp extends SmtpManager {
        RefusingSmtp(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        /** What the server answers to {@code RCPT} (RFC 5321, 4.2.3); null to take it. */
        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return recipient.getEmail().toLowerCase(Locale.ROOT).startsWith(REFUSED)
                    ? "550 5.1.1 There is no such mailbox"
                    : null;
        }
    }
}
