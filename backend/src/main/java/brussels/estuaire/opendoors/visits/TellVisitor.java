package brussels.estuaire.opendoors.visits;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailCalendar;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.ways.Way;
import brussels.estuaire.opendoors.visits.ways.Way.Judgement;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.RegistrationState;
import brussels.estuaire.registrations.TellRegistered;
import brussels.estuaire.registrations.availability.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a visitor of their personal programme as a whole; what becomes of a single visit is told as of any registration. */
@ApplicationScoped
public class TellVisitor {
    private final Outbox outbox;
    private final FindVisits visits;

    TellVisitor(Outbox outbox, FindVisits visits) {
        this.outbox = outbox;
        this.visits = visits;
    }

    /** All that they booked, with an entry for their calendar for each visit that is confirmed. */
    void programme(Edition edition, Visitor visitor) {
        var booked = visits.of(visitor).stream().filter(Visit::isAhead).toList();
        var calendar = calendar(visitor, booked);
        var told = told(edition, visitor, booked);
        told.put("calendar", calendar != null);
        visitor.recipient().ifPresent(reader -> outbox.write("programme-booked", reader, told, visitor.id(), calendar));
    }

    /** The visits of a day that is near; they may stop it. */
    public void remind(Edition edition, Visitor visitor, LocalDate day) {
        var ofDay = visits.of(visitor).stream()
                .filter(visit -> visit.isAhead() && visit.state() == RegistrationState.CONFIRMED)
                .filter(visit -> Clock.dayOf(visit.when().starts()).equals(day))
                .toList();
        var told = told(edition, visitor, ofDay);
        told.put("day", SayWhen.of(day));
        write("programme-reminder", visitor, told);
    }

    /** Thanks, once the week is over; they may stop it. */
    public void thank(Edition edition, Visitor visitor) {
        write("programme-thanks", visitor, told(edition, visitor, List.of()));
    }

    private void write(String template, Visitor visitor, Map<String, Object> told) {
        var stopped = new Subscription(Topic.REGISTRATION_REMINDER, visitor.id());
        visitor.recipient().ifPresent(reader -> outbox.write(template, reader, told, visitor.id(), stopped));
    }

    private static Map<String, Object> told(Edition edition, Visitor visitor, List<Visit> booked) {
        var told = new HashMap<String, Object>();
        told.put("id", edition.id().toString());
        told.put("title", edition.event().title());
        told.put("visits", booked.stream().map(TellVisitor::told).toList());
        told.put("tight", FindVisits.ways(booked).stream().anyMatch(TellVisitor::isTight));
        told.put("link", visitor.link());
        return told;
    }

    private static boolean isTight(Way way) {
        return way.judgement() != Judgement.ENOUGH;
    }

    private static Map<String, Object> told(Visit visit) {
        var place = visit.place();
        var venue = new Venue(place.name(), place.street(), place.postalCode(), visit.communeName(), null);
        var until = visit.confirmUntil();
        return Map.of(
                "name", visit.serviceName(),
                "when", SayWhen.of(visit.when()),
                "place", venue.inWords(),
                "room", Objects.requireNonNullElse(visit.room(), ""),
                "state", visit.state().name(),
                "rank", Objects.requireNonNullElse(visit.rank(), 0),
                "until", until == null ? "" : SayWhen.of(until.toInstant()));
    }

    private static @Nullable MailCalendar calendar(Visitor visitor, List<Visit> booked) {
        var confirmed = booked.stream()
                .filter(visit -> visit.state() == RegistrationState.CONFIRMED)
                .map(Visit::slotId)
                .toList();
        return confirmed.isEmpty() ? null : calendar(visitor, confirmed.getFirst(), confirmed);
    }

    private static MailCalendar calendar(Visitor visitor, UUID first, List<UUID> all) {
        var name = TellRegistered.plain(visitor.name());
        return new MailCalendar("REQUEST", first, name, null, all.subList(1, all.size()));
    }
}
