package brussels.estuaire.agenda.closing;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.agenda.HeldEvent;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody says how many came: who organised it is asked, twice at most. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ClosingReminderTest {
    private static final int GATE = 20_261_125;

    /** Takes the first, as the product's does, but without holding its row; the gate keeps both until each has seen it. */
    private static final String TAKE = """
            select id from (
              select event_id as id from event_closing_reminder where reminders = 0 and held_on <= today - days
               order by held_on limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(id::text) - 36)) as gate""";

    private final UUID organisation = Network.another();
    private final String address = UUID.randomUUID() + "@example.org";

    @Inject
    RemindClosing reminders;

    @Test
    void organiserIsAskedTwiceAndNeverMore() {
        held(1);
        asked(0);
        pass(3);
        asked(1);
        assertThat(text(sentTo(address).getFirst())).contains("Passé", "combien de personnes", "/nl/events/");
        pass(13);
        asked(1);
        pass(1);
        asked(2);
        assertThat(sentTo(address))
                .anySatisfy(mail -> assertThat(text(mail)).contains("dernier rappel", "laatste herinnering"));
        pass(30);
        asked(2);
    }

    @Test
    void organiserWhoHasSaidIsNotAsked() {
        var event = held(1);
        as(Persona.administrator())
                .body(Map.of("participants", Map.of("value", 12, "qualifier", "EXACT")))
                .post(event + "/closure")
                .then()
                .statusCode(200);
        pass(3);
        asked(0);
    }

    @Test
    void organiserIsNotAskedOfWhatIsLongPast() {
        held(90);
        pass(3);
        asked(0);
    }

    @Test
    void teamIsAskedWhenTheOrganiserHasNoAddress() {
        held(1);
        write(Network.team("bassin-sud-est"));
        change("update organisation set contacts = '[]' where id = ?", organisation);
        pass(3);
        asked(1);
    }

    @Test
    void organiserIsAskedOnceByTwoBackends() throws Exception {
        held(1);
        pass(3);
        new TwoBackends(reminders::remind).run();
        assertThat(sentTo(address)).hasSize(1);
    }

    /** The sabotage twin: a backend takes an event without holding its row. */
    @Test
    void withoutTheLockTheyAreAskedTwice() throws Exception {
        reminders.remind();
        held(1);
        pass(3);
        try (var _ = Sabotage.function("next_closing_reminder(date, integer)", TAKE.formatted(GATE))) {
            new TwoBackends(reminders::remind).runThrough(GATE);
        }
        assertThat(sentTo(address)).hasSize(2);
    }

    private String held(int days) {
        write(organisation);
        return HeldEvent.of(Persona.administrator(), organisation, "SUD_EST", days);
    }

    private void asked(int times) {
        reminders.remind();
        assertThat(sentTo(address)).hasSize(times);
    }

    /** So many days pass for its reminders. */
    private void pass(int days) {
        change(
                "update event_closing_reminder set held_on = held_on - " + days + ", reminded_on = reminded_on - "
                        + days + " where event_id in (select id from event where organisation_id = ?)",
                organisation);
    }

    private void write(UUID reader) {
        change(
                "update organisation set contacts = jsonb_build_array(jsonb_build_object('kind', 'EMAIL', 'value', '"
                        + address + "')) where id = ?",
                reader);
    }

    private static void change(String sql, UUID id) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
