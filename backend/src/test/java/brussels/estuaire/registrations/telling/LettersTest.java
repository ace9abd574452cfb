package brussels.estuaire.registrations.telling;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each letter about a registration says all that it has to, in each language. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class LettersTest {
    @Inject
    Outbox outbox;

    private final String address = UUID.randomUUID() + "@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "confirm-address",
                "confirmed",
                "waiting",
                "offer",
                "expired",
                "refused",
                "changed",
                "event-cancelled",
                "event-postponed",
                "suspended",
                "cancelled",
                "already",
                "reminder",
                "thanks"
            })
    void readerIsToldWhatItIsAboutAndFindsTheirLink(String letter) {
        leave(letter, null);
        var both = sentTo(address).getFirst();
        assertThat(Telling.subject(both)).contains("Titre", "Titel", " / ");
        assertThat(text(both))
                .contains("Bonjour", "le jour dit", "/fr/my-registration#")
                .contains("Goedendag", "de dag zelf", "/nl/my-registration#")
                .doesNotContain("{", "NOT_FOUND");
        leave(letter, Language.EN);
        var english = text(sentTo(address).getFirst());
        assertThat(english)
                .contains("Hello", "the very day", "/en/my-registration#")
                .doesNotContain("{", "NOT_FOUND");
    }

    private void leave(String letter, @Nullable Language language) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write("registration-" + letter, new Recipient(address, language), told()));
    }

    private static Map<String, Object> told() {
        var told = new HashMap<String, Object>();
        told.put("id", UUID.randomUUID().toString());
        told.put("title", new Text("Titre", "Titel", "Title"));
        told.put("when", new Text("le jour dit", "de dag zelf", "the very day"));
        told.put("place", Text.french("Maison"));
        told.put("until", new Text("soir", "avond", "evening"));
        told.putAll(Map.of("online", true, "onlineLink", "", "colleague", "Luc", "state", "WAITING", "rank", 3));
        told.putAll(
                Map.of("reason", Text.french("Grève"), "calendar", true, "again", false, "days", 7, "from", "lundi"));
        told.put("link", Registration.link(UUID.randomUUID()));
        return told;
    }
}
