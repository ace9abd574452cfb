package brussels.estuaire.registrations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Takes a registration: a seat while there is one and nobody waits, else a place at the end of the line.
 *
 * <p>An address that is on the list is answered as a new one, and told the truth by mail: nobody learns who takes part.
 */
@RequestScoped
public class Register {
    /** An address on the list is told so once in so long, however often somebody tries. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    /** What PostgreSQL refuses: nobody is two people in an edition, nor in two places at once; one is in one group of a consultation. */
    private static final Map<String, String> HELD = Map.of(
            "visitor_spelled_otherwise", "visitor-spelled-otherwise",
            "visitor_has_address", "visitor-needs-address",
            "visits_overlap", "visits-overlap",
            "group_of_participants", "group-of-participants",
            "registration_one_group", "has-group-already");

    @Inject
    FindRegistrable events;

    @Inject
    CheckRegistrant check;

    @Inject
    Registrations registrations;

    @Inject
    TellRegistered tell;

    @Inject
    Caller caller;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What became of who asked for a place.
     *
     * @param registration the one that is there
     * @param state as they are told, likewise the rank: an address that is on the list, as a new one would be
     * @param known whether the address was on the list, and nothing changed
     * @param toTell whether a mail is to tell of it: to an address on the list, once in so long
     */
    public record Taken(
            Registration registration,
            RegistrationState state,
            @Nullable Integer rank,
            boolean known,
            boolean toTell) {}

    /**
     * Writes a form.
     *
     * @param accepted the language that the caller's browser asks for; null when it asks for none
     */
    RegistrationReceiptView register(UUID asked, RegistrationForm form, @Nullable Language accepted) {
        var event = found(events.alone(asked).filter(it -> events.maySee(it)).orElse(null));
        var registrant = edit.valid(form).registrant(accepted);
        var taken = ask(event, registrant, Objects.requireNonNull(form.privacyVersion()), false);
        var registration = taken.registration;
        if (taken.known && taken.toTell) {
            tell.tellAgain(event, registration, registrations.rank(registration));
        } else if (taken.toTell) {
            tell.tell(event, registration, taken.rank);
        }
        var id = taken.known ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : registration.id;
        return new RegistrationReceiptView(id, taken.state, taken.rank);
    }

    /**
     * Asks for a place at an event whose seats this transaction holds. No mail tells of it: who asks for several places at once is told
     * of all of them together.
     *
     * @param proven whether the address is known to be theirs
     */
    public Taken ask(Registrable event, Registrant registrant, String privacyVersion, boolean proven) {
        check.check(event, registrant);
        var now = clock.now();
        refuseUnlessOpen(event.access(now));
        var registration = Registration.of(event.id(), privacyVersion, registrant, now);
        decide(registration, event, proven || isOwn(registrant), now);
        var rank = rank(registration, event);
        var known = registrations.of(event.id(), registrant);
        if (known.isPresent()) {
            return new Taken(known.get(), registration.state, rank, true, toTellAgain(known.get(), now));
        }
        take(registration);
        return new Taken(registration, registration.state, rank, false, true);
    }

    /**
     * Registers who is invited, by the link that their mail led to: nobody asks whether the address is theirs. Who is on the list
     * is told so; nothing changes.
     */
    public Registration invited(UUID id, Registrant registrant, String privacyVersion) {
        var event = found(events.alone(id).orElse(null));
        check.check(event, registrant);
        var known = registrations.of(event.id(), registrant);
        if (known.isPresent()) {
            return known.get();
        }
        var now = clock.now();
        refuseUnlessOpen(event.accessWhenInvited(now));
        var registration = Registration.of(event.id(), privacyVersion, registrant, now);
        decide(registration, event, true, now);
        take(registration);
        tell.tell(event, registration, rank(registration, event));
        return registration;
    }

    /**
     * Registers who is given a place in an event without having come first, while there is one. No mail tells of it: what somebody is given
     * is told together.
     */
    public Registration given(UUID id, Registrant registrant, String privacyVersion) {
        var event = found(events.alone(id).orElse(null));
        if (!event.seats().freeForNext()) {
            throw new IllegalStateException("no place is left");
        }
        Registration.see(id);
        var registration = Registration.of(id, privacyVersion, registrant, clock.now());
        registration.state = RegistrationState.CONFIRMED;
        take(registration);
        return registration;
    }

    private void take(Registration registration) {
        try {
            registration.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
        audit.did("REGISTERED", registration.subject());
    }

    private static @Nullable Integer rank(Registration registration, Registrable event) {
        return registration.state == RegistrationState.WAITING ? event.seats().waiting() + 1 : null;
    }

    private static void refuseUnlessOpen(Registrable.Access access) {
        switch (access) {
            case NONE -> throw Refusal.conflict("registration-none");
            case INVITATION -> throw Refusal.conflict("invitation-needed");
            case NOT_YET -> throw Refusal.conflict("registration-not-open-yet");
            case CLOSED -> throw Refusal.conflict("registration-closed");
            case OPEN, WAITING_LIST -> {
                // goes on
            }
        }
    }

    /**
     * What becomes of who comes now.
     *
     * @param own whether the address is known to be theirs
     */
    private static void decide(Registration registration, Registrable event, boolean own, Instant now) {
        registration.confirmedAt = own ? now : null;
        var approval = event.mode() == EventType.Registration.APPROVAL;
        if (event.confirmEmail() && !own) {
            registration.askToConfirm(!approval && event.seats().freeForNext(), now);
        } else if (approval) {
            registration.state = RegistrationState.PENDING;
        } else {
            registration.state = event.seats().freeForNext() ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
        }
    }

    /** Whether the address is the one of the caller's own account, which is known to be theirs. */
    private boolean isOwn(Registrant registrant) {
        return registrant
                .recipient()
                .flatMap(it -> caller.email()
                        .filter(own -> own.toLowerCase(Locale.ROOT).equals(it.address())))
                .isPresent();
    }

    private static boolean toTellAgain(Registration known, Instant now) {
        var toTell = known.toldAgainAt == null || known.toldAgainAt.isBefore(now.minus(TOLD_AGAIN));
        if (toTell) {
            known.toldAgainAt = now;
        }
        return toTell;
    }
}
