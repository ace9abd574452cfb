package brussels.estuaire.directory.verification;

import static brussels.estuaire.directory.Services.form;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An organisation that no other test knows, with services that nobody has said to be true for long. */
final class Overdue {
    static final LocalDate TODAY = LocalDate.now(Clock.BRUSSELS);

    final UUID organisation = Network.another();
    final String address = UUID.randomUUID() + "@example.org";
    final List<String> services;

    Overdue(int services) {
        this.services = IntStream.range(0, services)
                .mapToObj(number -> Services.published(Persona.administrator(), form(organisation, "Relais " + number)))
                .toList();
        change("update organisation set contacts = jsonb_build_array(jsonb_build_object('kind', 'EMAIL', 'value', '"
                + address + "')) where id = ?");
        verifiedOn(TODAY.minusMonths(7));
    }

    void verifiedOn(LocalDate day) {
        change("update service set verified_on = '" + day + "' where organisation_id = ?");
    }

    /** So many days pass for its reminders. */
    void pass(int days) {
        change("update verification_round set next_on = next_on - " + days + ", link_until = link_until - " + days
                + " where organisation_id = ?");
    }

    void change(String sql) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, organisation);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
