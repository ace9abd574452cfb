package brussels.estuaire.registrations.sheets;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.RegistrationState;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.walkins.WalkIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes everybody who is registered for an event as a sheet, and who came without: a few are held at a time. */
@RequestScoped
class ExportRegistrations {
    private static final int AT_ONCE = 200;

    /** As the list shows them: those who have a seat by name, the others in the order of arrival. */
    private static final String IDS = """
            select id from registration where event_id = :event
             order by array_position(array['CONFIRMED', 'OFFERED', 'PENDING', 'WAITING'], state) nulls last,
                      case when state = 'CONFIRMED' then folded_name end, place, id""";

    private final FindRegistrable events;
    private final EntityManager entities;

    ExportRegistrations(FindRegistrable events, EntityManager entities) {
        this.events = events;
        this.entities = entities;
    }

    /** Those of an event, to be written once the answer has begun; the caller's right to them is checked by who asks. */
    StreamingOutput of(Event event, Sheet.Format format, Language language) {
        var asked = events.of(event.id()).map(it -> it.questions()).orElse(List.of());
        var rows = new SheetRow(language, asked);
        var ids = ids(event.id());
        return stream -> {
            var sheet = format.on(stream, SheetColumn.words("sheet", language));
            sheet.row(rows.headings());
            var line = new int[1];
            for (var from = 0; from < ids.size(); from += AT_ONCE) {
                var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
                // a transaction each: who reads slowly holds no connection
                write(sheet, rows, QuarkusTransaction.requiringNew().call(() -> read(event.id(), some)), line);
            }
            for (var walkIn : QuarkusTransaction.requiringNew().call(() -> WalkIn.all(event.id()))) {
                sheet.row(rows.of(walkIn));
            }
            sheet.close();
        };
    }

    /** Some people, with the names of the organisations that they chose. */
    private record Some(List<Registration> registrations, Map<UUID, Text> organisations) {}

    @SuppressWarnings("unchecked")
    private List<UUID> ids(UUID event) {
        Registration.see(event);
        return entities.createNativeQuery(IDS, UUID.class)
                .setParameter("event", event)
                .getResultList();
    }

    private static Some read(UUID event, List<UUID> ids) {
        Registration.see(event);
        var found = Registration.<Registration>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each));
        var chosen = found.values().stream()
                .flatMap(each -> each.registrant().stream())
                .flatMap(each -> Stream.ofNullable(each.organisationId()))
                .distinct()
                .toList();
        var names = Organisation.<Organisation>list("id in ?1", chosen).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        return new Some(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), names);
    }

    private static void write(Sheet sheet, SheetRow rows, Some some, int[] line) throws IOException {
        for (var registration : some.registrations()) {
            var waits = registration.state() == RegistrationState.WAITING;
            sheet.row(rows.of(registration, waits ? ++line[0] : null, some.organisations()));
        }
    }
}
