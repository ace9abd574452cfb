package brussels.estuaire.registrations;

import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.Registration.Presence;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a registration: an act holds the event's seats until its transaction ends, and a seat that it frees is offered to
 * the first in the line.
 */
@ApplicationScoped
public class KeepRegistration {
    /** So many offers in one transaction; the rest in the next. */
    private static final int AT_ONCE = 100;

    @Inject
    FindRegistrable events;

    @Inject
    Registrations registrations;

    @Inject
    TellRegistered tell;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The registration of an id, as it stays until this transaction ends. */
    public Optional<Registration> alone(UUID id) {
        return Registration.byId(id).map(registration -> {
            events.alone(registration.event);
            // whoever held the seats before may have acted on it
            entities.refresh(registration);
            Registration.see(registration.event);
            return registration;
        });
    }

    /** Its address is theirs: the seat that was kept is, too. Once more changes nothing. */
    public void confirm(Registration registration) {
        if (registration.confirmedAt != null) {
            return;
        }
        registration.refuseUnlessLive();
        var now = clock.now();
        var event = event(registration);
        registration.confirmedAt = now;
        if (event.mode() == EventType.Registration.APPROVAL) {
            registration.confirmUntil = null;
        } else if (registration.state == RegistrationState.PENDING) {
            seatOrLine(registration, event, registration.held, now);
        }
        did("ADDRESS_CONFIRMED", registration);
    }

    /** Takes the seat that is offered. */
    public void acceptOffer(Registration registration) {
        var now = clock.now();
        if (registration.state != RegistrationState.OFFERED || !now.isBefore(registration.offeredUntil)) {
            throw Refusal.conflict("no-offer");
        }
        registration.become(RegistrationState.CONFIRMED, now);
        did("OFFER_ACCEPTED", registration);
    }

    /** Gives the place up; until it begins. */
    public void cancel(Registration registration) {
        registration.refuseUnlessLive();
        if (event(registration).begun(clock.now())) {
            throw Refusal.conflict("event-begun");
        }
        end(registration, RegistrationState.CANCELLED, "REGISTRATION_CANCELLED");
    }

    /** Those who organise take it. */
    public void accept(Registration registration) {
        if (registration.state != RegistrationState.PENDING) {
            throw Refusal.conflict("registration-decided");
        }
        seatOrLine(registration, event(registration), registration.held, clock.now());
        did("REGISTRATION_ACCEPTED", registration);
    }

    /** Those who organise refuse it, or take its seat back. */
    public void refuse(Registration registration, Text reason) {
        registration.refuseUnlessLive();
        registration.reason = reason;
        end(registration, RegistrationState.REFUSED, "REGISTRATION_REFUSED");
    }

    /** Puts it first in the line, for a reason that the audit keeps. */
    public void putFirst(Registration registration, Object reason) {
        if (registration.state != RegistrationState.WAITING) {
            throw Refusal.conflict("not-in-line");
        }
        registrations.putFirst(registration);
        audit.did("PUT_FIRST", registration.subject(), null, reason);
    }

    /** Says whether they came. */
    public void mark(Registration registration, @Nullable Presence now, @Nullable Presence was) {
        if (registration.state != RegistrationState.CONFIRMED) {
            throw Refusal.conflict("not-confirmed");
        }
        registration.mark(now, was);
        Registration.flush();
        audit.did("PRESENCE_TOLD", registration.subject());
    }

    /** Erases who it was; what is not over is given up before. */
    public void erase(Registration registration) {
        if (registration.state.isLive()) {
            end(registration, RegistrationState.CANCELLED, "REGISTRATION_CANCELLED");
        }
        registration.erase(clock.now());
        Registration.flush();
        audit.did("REGISTRATION_ERASED", registration.subject());
    }

    /** Ends one that was not answered in time; changes nothing when it was. */
    void expire(UUID id) {
        alone(id)
                .filter(it -> it.isDue(clock.now()))
                .ifPresent(it -> end(it, RegistrationState.EXPIRED, "REGISTRATION_EXPIRED"));
    }

    /** Offers the seats that are free to those who wait, the first in the line first. */
    void passOn(UUID id) {
        Registration.flush();
        var now = clock.now();
        var event = events.alone(id).orElseThrow();
        if (event.takesPlace(now)) {
            offer(event, registrations.first(id, Math.min(event.seats().toOffer(), AT_ONCE)), now);
        }
    }

    private void offer(Registrable event, List<Registration> next, Instant now) {
        for (var registration : next) {
            registration.offer(event.keptUntil(now), now);
            registration.persistAndFlush();
            audit.did("SEAT_OFFERED", registration.subject());
            tell.tell(event, registration, null);
        }
    }

    private void seatOrLine(Registration registration, Registrable event, boolean hasSeat, Instant now) {
        var seat = hasSeat || event.seats().freeForNext();
        registration.become(seat ? RegistrationState.CONFIRMED : RegistrationState.WAITING, now);
    }

    private void end(Registration registration, RegistrationState end, String act) {
        registration.become(end, clock.now());
        did(act, registration);
        passOn(registration.event);
    }

    private void did(String act, Registration registration) {
        Registration.flush();
        audit.did(act, registration.subject());
        tell.tell(event(registration), registration, registrations.rank(registration));
    }

    private Registrable event(Registration registration) {
        return events.of(registration.event).orElseThrow();
    }
}
