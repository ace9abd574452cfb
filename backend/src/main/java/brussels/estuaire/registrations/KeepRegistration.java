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
        did("ADDRESS_CONFIRMED", registration, event);
    }

    /** Takes the seat that is offered. */
    public void acceptOffer(Registration registration) {
        var now = clock.now();
        var event = event(registration);
        var offered = registration.state == RegistrationState.OFFERED && now.isBefore(registration.offeredUntil);
        if (!offered || !event.takesPlace(now)) {
            throw Refusal.conflict("no-offer");
        }
        registration.become(RegistrationState.CONFIRMED, now);
        did("OFFER_ACCEPTED", registration, event);
    }

    /** Gives the place up; until it begins. */
    public void cancel(Registration registration) {
        registration.refuseUnlessLive();
        var event = event(registration);
        if (event.begun(clock.now())) {
            throw Refusal.conflict("event-begun");
        }
        end(registration, event, RegistrationState.CANCELLED, "REGISTRATION_CANCELLED");
    }

    /** Ends one whose holder is given a place elsewhere instead, or is told otherwise that there is none: no mail tells of it alone. */
    public void leave(Registration registration) {
        registration.refuseUnlessLive();
        registration.become(RegistrationState.CANCELLED, clock.now());
        Registration.flush();
        audit.did("REGISTRATION_CANCELLED", registration.subject());
        passOn(registration.event);
    }

    /** Those who organise take it. */
    public void accept(Registration registration) {
        if (registration.state != RegistrationState.PENDING) {
            throw Refusal.conflict("registration-decided");
        }
        var event = event(registration);
        seatOrLine(registration, event, registration.held, clock.now());
        did("REGISTRATION_ACCEPTED", registration, event);
    }

    /** Those who organise refuse it, or take its seat back. */
    public void refuse(Registration registration, Text reason) {
        registration.refuseUnlessLive();
        registration.reason = reason;
        end(registration, event(registration), RegistrationState.REFUSED, "REGISTRATION_REFUSED");
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

    /** Says whether they present something. */
    public void tellPresenter(Registration registration, boolean presenter) {
        registration.refuseUnlessLive();
        if (registration.presenter != presenter) {
            registration.presenter = presenter;
            Registration.flush();
            audit.did("PRESENTER_TOLD", registration.subject());
        }
    }

    /** Erases who it was. A place is given up before the event begins; after that, that somebody had one stays. */
    public void erase(Registration registration) {
        var event = event(registration);
        if (registration.state.isLive() && !event.begun(clock.now())) {
            end(registration, event, RegistrationState.CANCELLED, "REGISTRATION_CANCELLED");
        }
        registration.erase(clock.now());
        Registration.flush();
        audit.did("REGISTRATION_ERASED", registration.subject());
    }

    /** Ends one that was not answered in time, or that nobody can answer any more; changes nothing when it was answered. */
    void expire(UUID id) {
        alone(id).ifPresent(it -> {
            var event = event(it);
            if (it.state == RegistrationState.OFFERED && event.off()) {
                takeBack(it);
            } else if (it.isDue(clock.now())) {
                end(it, event, RegistrationState.EXPIRED, "REGISTRATION_EXPIRED");
            }
        });
    }

    /** Offers the seats that are free to those who wait, the first in the line first; takes offers back of what is off. */
    void passOn(UUID id) {
        Registration.flush();
        var now = clock.now();
        var event = events.alone(id).orElseThrow();
        if (event.takesPlace(now)) {
            offer(event, registrations.first(id, Math.min(event.seats().toOffer(), AT_ONCE)), now);
        } else if (event.off() && event.seats().offered() > 0) {
            registrations.offered(id).forEach(it -> takeBack(it));
        }
    }

    /**
     * Who was offered a seat of what is off stands in the line where they stood, should it take place after all. They are told with
     * all others that it is off, and not of this as well.
     */
    private void takeBack(Registration registration) {
        registration.become(RegistrationState.WAITING, clock.now());
        registration.persistAndFlush();
        audit.did("OFFER_TAKEN_BACK", registration.subject());
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

    private void end(Registration registration, Registrable event, RegistrationState end, String act) {
        registration.become(end, clock.now());
        did(act, registration, event);
        passOn(registration.event);
    }

    private void did(String act, Registration registration, Registrable event) {
        Registration.flush();
        audit.did(act, registration.subject());
        tell.tell(event, registration, registrations.rank(registration));
    }

    private Registrable event(Registration registration) {
        return events.of(registration.event).orElseThrow();
    }
}
