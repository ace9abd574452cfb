package brussels.estuaire.registrations;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.telling.Telling.calendar;
import static brussels.estuaire.registrations.telling.Telling.form;
import static brussels.estuaire.registrations.telling.Telling.published;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who registers reads by mail what holds, in their language, and finds it in their calendar. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class RegistrationMailTest {
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void whoHasASeatReadsWhenAndWhereAndFindsItInTheirCalendar() {
        var event = published(form(20));
        register(event, Map.of("name", "Amina Ben Salah", "email", address, "language", "NL"));
        var mail = sentTo(address).getFirst();
        assertThat(subject(mail)).isEqualTo("Inschrijving bevestigd: Repérer la fragilité");
        assertThat(text(mail))
                .contains("Waar: Maison du bassin, 1040 Etterbeek", "9.00 – 12.00 uur")
                .contains("Online: https://meet.example/fragilite", "/nl/my-registration#");
        assertThat(calendar(mail))
                .contains("METHOD:REQUEST", "UID:" + event, "PARTSTAT=ACCEPTED", "CN=Amina Ben Salah")
                .contains("mailto:" + address, "https://meet.example/fragilite");
    }

    @Test
    void whoWaitsReadsTheirRankAndWhoIsOfferedTheSeatUntilWhen() {
        var form = form(20);
        form.put("capacity", 1);
        var event = published(form);
        var seated = register(event, Map.of("name", "Bo", "email", "a" + address, "language", "FR"));
        register(event, Map.of("name", "Cy", "email", address, "language", "FR"));
        var waiting = sentTo(address).getFirst();
        assertThat(subject(waiting)).isEqualTo("Liste d’attente, rang 1 : Repérer la fragilité");
        assertThat(text(waiting)).contains("le lien vient avec la confirmation").doesNotContain("meet.example");
        assertThat(calendar(waiting)).isEmpty();
        byLink(seated).post("/api/my-registration/cancellation").then().statusCode(200);
        assertThat(text(sentTo(address).getFirst())).containsPattern("Elle vous est réservée jusqu’au \\S+ \\d+");
        var left = sentTo("a" + address).getFirst();
        assertThat(subject(left)).startsWith("Inscription annulée");
        assertThat(calendar(left)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + event);
    }

    @Test
    void addressThatIsOnTheListIsToldTheTruth() {
        var event = published(form(20));
        register(event, Map.of("name", "Amina", "email", address, "language", "EN"));
        register(event, Map.of("name", "Somebody else", "email", address, "language", "EN"));
        var mail = sentTo(address).getFirst();
        assertThat(subject(mail)).startsWith("Already on the list");
        assertThat(text(mail)).contains("Your seat is confirmed").doesNotContain("Somebody else");
    }

    @Test
    void strangerWhoseAddressIsTypedReadsNothingThatWasTyped() {
        var event = published(form(20));
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("confirmEmail", true, "keptMonths", 24))
                .put("/api/events/" + event + "/registration-settings")
                .then()
                .statusCode(200);
        register(event, Map.of("name", "Win at evil.example", "email", address));
        var mail = sentTo(address).getFirst();
        assertThat(subject(mail)).contains("Confirmez votre inscription", "Bevestig uw inschrijving");
        assertThat(text(mail))
                .doesNotContain("evil")
                .containsPattern("confirmez, jusqu’au \\S+ \\d+")
                .contains("/fr/my-registration#", "/nl/my-registration#");
    }

    @Test
    void whoRegistersAColleagueReadsWhomAndTheirOwnCalendarIsLeftAlone() {
        var event = published(form(20));
        register(event, Map.of("name", "Luc <Peeters> http://evil.example", "registeredBy", address, "language", "FR"));
        var mail = sentTo(address).getFirst();
        assertThat(text(mail)).contains("Pour : Luc Peeters http evil example\n");
        assertThat(calendar(mail)).isEmpty();
    }

    @Test
    void whoIsRefusedReadsWhy() {
        var event = published(form(20));
        var id = register(event, Map.of("name", "Amina", "email", address, "language", "FR"));
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Réservé aux équipes du bassin")))
                .post("/api/events/" + event + "/registrations/" + id + "/refusal")
                .then()
                .statusCode(200);
        var mail = sentTo(address).getFirst();
        assertThat(text(mail)).contains("« Réservé aux équipes du bassin »");
        assertThat(calendar(mail)).contains("METHOD:CANCEL");
    }
}
