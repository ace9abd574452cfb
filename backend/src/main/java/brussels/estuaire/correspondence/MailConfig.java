package brussels.estuaire.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Through which server mails go, and from whom. */
@ConfigMapping(prefix = "estuaire.mail")
interface MailConfig {
    @WithDefault("localhost")
    String host();

    @WithDefault("1025")
    int port();

    /** The address that mails come from, and that refusals go back to. */
    @WithDefault("estuaire@estuaire.example")
    String from();

    /** Who sends, when the server asks; it is told over TLS only. */
    Optional<String> username();

    Optional<String> password();

    /** Whether a mail is sent encrypted or not at all; else it is encrypted when the server can. */
    @WithDefault("false")
    boolean tlsRequired();

    /** How long the server may take to answer. */
    @WithDefault("PT20S")
    Duration patience();

    /** How often the outbox is looked at. */
    String every();
}
