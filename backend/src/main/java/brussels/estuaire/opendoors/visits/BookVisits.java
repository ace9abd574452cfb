package brussels.estuaire.opendoors.visits;

import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.VisitReceiptView.Asked;
import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.opendoors.visits.ways.Way;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.registrations.Register;
import brussels.estuaire.registrations.Register.Taken;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Books visits: all that are asked for, or none.
 *
 * <p>It waits for the seats of all slots first, in the order of their ids, and for the visitor after them: whoever registers for a
 * single slot waits in that order, too.
 */
@RequestScoped
public class BookVisits {
    private final FindProgramme programme;
    private final FindVisits visits;
    private final FindRegistrable events;
    private final Register register;
    private final TellVisitor tell;
    private final Clock clock;

    BookVisits(
            FindProgramme programme,
            FindVisits visits,
            FindRegistrable events,
            Register register,
            TellVisitor tell,
            Clock clock) {
        this.programme = programme;
        this.visits = visits;
        this.events = events;
        this.register = register;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * Books them, and tells the visitor by one mail.
     *
     * @param proven whether the address is known to be theirs
     */
    VisitReceiptView book(
            Edition edition, Registrant registrant, String privacyVersion, List<UUID> slots, boolean proven) {
        var held = hold(programme.among(edition, slots));
        var stops = stops(edition, held.keySet());
        var visitor = Visitor.alone(
                edition.id(),
                Objects.requireNonNull(registrant.email()),
                Objects.requireNonNull(registrant.name()),
                registrant.language(),
                clock.now());
        var violations = new CheckSelection(held, stops, visits.stops(visitor), proven, clock.now()).violations(slots);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        var taken = slots.stream()
                .map(slot -> register.ask(Objects.requireNonNull(held.get(slot)), registrant, privacyVersion, proven))
                .toList();
        if (taken.stream().anyMatch(Taken::toTell)) {
            tell.programme(edition, visitor);
        }
        return new VisitReceiptView(
                taken.stream().map(BookVisits::asked).toList(), Way.among(List.copyOf(stops.values())));
    }

    /** Books more for a visitor, who is known by their link; what they have booked already stays as it is. */
    public void add(Edition edition, Registrant registrant, String privacyVersion, List<UUID> slots) {
        book(edition, registrant, privacyVersion, slots, true);
    }

    private Map<UUID, Registrable> hold(List<ProgrammeItem> slots) {
        var held = new LinkedHashMap<UUID, Registrable>();
        slots.stream()
                .map(ProgrammeItem::id)
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(id -> held.put(id, events.alone(id).orElseThrow()));
        return held;
    }

    /** As they are now that their seats are held: somebody may have moved one meanwhile. */
    private Map<UUID, Stop> stops(Edition edition, Collection<UUID> held) {
        return programme.among(edition, held).stream()
                .map(ProgrammeItem::stop)
                .collect(Collectors.toMap(Stop::slot, Function.identity()));
    }

    private static Asked asked(Taken taken) {
        return new Asked(taken.registration().event(), taken.state(), taken.rank());
    }
}
