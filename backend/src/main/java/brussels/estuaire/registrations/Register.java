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
import java.util.Objects;
import java.util.UUID;
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
     * Writes a form.
     *
     * @param accepted the language that the caller's browser asks for; null when it asks for none
     */
    RegistrationReceiptView register(UUID asked, RegistrationForm form, @Nullable Language accepted) {
        var event = found(events.alone(asked).filter(it -> events.maySee(it)).orElse(null));
        var registrant = edit.valid(form).registrant(accepted);
        check.check(event, registrant);
        var now = clock.now();
        refuseUnlessOpen(event.access(now));
        var registration = Registration.of(event.id(), Objects.requireNonNull(form.privacyVersion()), registrant, now);
        decide(registration, event, isOwn(registrant), now);
        var rank = rank(registration, event);
        var known = registrations.of(event.id(), registrant);
        if (known.isPresent()) {
            tellAgain(event, known.get(), now);
            return new RegistrationReceiptView(
                    UuidVersion7Strategy.INSTANCE.generateUuid(null), registration.state, rank);
        }
        take(registration, event, rank);
        return new RegistrationReceiptView(registration.id, registration.state, rank);
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
        take(registration, event, rank(registration, event));
        return registration;
    }

    private void take(Registration registration, Registrable event, @Nullable Integer rank) {
        registration.persist();
        audit.did("REGISTERED", registration.subject());
        tell.tell(event, registration, rank);
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

    private void tellAgain(Registrable event, Registration known, Instant now) {
        if (known.toldAgainAt == null || known.toldAgainAt.isBefore(now.minus(TOLD_AGAIN))) {
            known.toldAgainAt = now;
            tell.tellAgain(event, known, registrations.rank(known));
        }
    }
}
