package brussels.estuaire.registrations.telling;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.TellRegistered;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reminds those who have a seat, as many days before as the type of the event says, and thanks them on the day after. */
@ApplicationScoped
class RemindRegistered {
    /** Nobody's telephone rings at midnight: days begin at eight. */
    private static final Duration MORNING = Duration.ofHours(8);

    /** So many at once, each of a hundred: the mails of a thousand are enough until the next look. */
    private static final int PORTIONS = 10;

    private final EntityManager entities;
    private final FindRegistrable events;
    private final TellRegistered tell;
    private final Clock clock;

    RemindRegistered(EntityManager entities, FindRegistrable events, TellRegistered tell, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(
            every = "${estuaire.registrations.reminded-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        remind(Clock.dayOf(clock.now().minus(MORNING)));
    }

    @ActivateRequestContext
    void remind(LocalDate today) {
        var portions = 0;
        while (portions < PORTIONS && QuarkusTransaction.requiringNew().call(() -> next(today))) {
            portions++;
        }
    }

    private boolean next(LocalDate today) {
        return next("next_registration_reminder", today, "reminder")
                || next("next_registration_thanks", today, "thanks");
    }

    @SuppressWarnings("unchecked")
    private boolean next(String function, LocalDate today, String what) {
        Registration.see("seats");
        var next = (List<Object[]>) entities.createNativeQuery(
                        "select registration_id, event_id from " + function + "(cast(:today as date))", Object[].class)
                .setParameter("today", today)
                .getResultList();
        var registrations =
                Registration.<Registration>list(
                                "id in ?1", next.stream().map(ids -> ids[0]).toList())
                        .stream()
                        .collect(Collectors.toMap(registration -> registration.id(), Function.identity()));
        var told = new HashMap<UUID, Registrable>();
        for (var ids : next) {
            var event =
                    told.computeIfAbsent((UUID) ids[1], id -> events.itself(id).orElseThrow());
            tell(what, Objects.requireNonNull(registrations.get((UUID) ids[0])), event, today);
        }
        return !next.isEmpty();
    }

    private void tell(String what, Registration registration, Registrable event, LocalDate today) {
        var starts = Objects.requireNonNull(event.when()).starts();
        var days = ChronoUnit.DAYS.between(today, Clock.dayOf(starts));
        tell.remind(what, event, registration, Map.of("days", days));
    }
}
