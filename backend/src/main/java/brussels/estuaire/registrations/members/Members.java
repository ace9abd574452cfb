package brussels.estuaire.registrations.members;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.Registrations;
import brussels.estuaire.registrations.invitations.EventInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes who is invited to one meeting because they sit in its circle on its day. */
@ApplicationScoped
class Members {
    private static final String SITS =
            "m.circle_id = :circle and sits_in(m.circle_id, m.email, cast(:day as date)) and m.days @> cast(:day as date)";

    private static final String MISSING = "select m.id, m.email from mandate m where " + SITS
            + " and not exists (select from member_invited k where k.event_id = :event and k.mandate_id = m.id) order by m.id";

    /** Who was renewed goes on: another mandate of the same address may hold on the day to which a meeting is moved. */
    private static final String GONE = """
            select k.mandate_id, k.invitation_id, i.address
              from member_invited k left join registration_invitation i on i.id = k.invitation_id
             where k.event_id = :event and not exists
               (select from mandate m where case when i.id is null then m.id = k.mandate_id else m.email = i.address end and\s""" + SITS + ")";

    /** Who is on the list already, whoever put them there, is not invited once more. */
    private static final String JOIN = """
            with invited as (
              insert into registration_invitation (event_id, address, name, language, invited_by, stopping, created_at)
              select :event, m.email, m.name, m.language, 'circle', :stopping, :now from mandate m
               where m.id = :mandate and not exists
                 (select from registration r where r.event_id = :event and r.email = m.email
                                               and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED', 'REFUSED'))
              on conflict do nothing returning id)
            insert into member_invited (event_id, mandate_id, invitation_id) values (:event, :mandate, (select id from invited))
            on conflict do nothing""";

    private final EntityManager entities;
    private final WhoSits whoSits;
    private final LinkKey keys;
    private final Registrations registrations;
    private final KeepRegistration keep;
    private final Clock clock;

    Members(
            EntityManager entities,
            WhoSits whoSits,
            LinkKey keys,
            Registrations registrations,
            KeepRegistration keep,
            Clock clock) {
        this.entities = entities;
        this.whoSits = whoSits;
        this.keys = keys;
        this.registrations = registrations;
        this.keep = keep;
        this.clock = clock;
    }

    /** Invites those who are not yet; how many. */
    int join(Event event) {
        var missing = rows(MISSING, event);
        for (var row : missing) {
            var organiser = event.organisation().id();
            entities.createNativeQuery(JOIN)
                    .setParameter("event", event.id())
                    .setParameter("mandate", row[0])
                    .setParameter("stopping", keys.standsFor("invitations " + organiser + " " + row[1]))
                    .setParameter("now", clock.now())
                    .executeUpdate();
        }
        return missing.size();
    }

    /** Takes the invitations back of those who do not sit there on its day any more, and the seats that they took by them; how many. */
    int leave(Event event) {
        var gone = rows(GONE, event);
        for (var row : gone) {
            run("delete from member_invited where event_id = :event and mandate_id = :id", event, row[0]);
            if (row[1] != null) {
                run("delete from registration_invitation where event_id = :event and id = :id", event, row[1]);
                giveUp(event.id(), (String) row[2]);
                see(event);
            }
        }
        return gone.size();
    }

    private void giveUp(UUID event, String address) {
        registrations
                .at(event, address)
                .filter(it -> it.state().isLive())
                .flatMap(it -> keep.alone(it.id()))
                .ifPresent(keep::cancel);
    }

    private void run(String sql, Event event, Object id) {
        entities.createNativeQuery(sql)
                .setParameter("event", event.id())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** No circle is named where it has none any more: then nobody sits there. */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Event event) {
        see(event);
        var circle = event.circle() == null ? new UUID(0, 0) : event.circle();
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("event", event.id())
                .setParameter("circle", circle)
                .setParameter("day", day(event))
                .getResultList();
    }

    private void see(Event event) {
        Registration.see(event.id());
        EventInvitation.see(event.id());
        whoSits.see(event.circle() == null ? "" : event.circle());
    }

    private static LocalDate day(Event event) {
        return Clock.dayOf(event.when().orElseThrow().starts());
    }
}
