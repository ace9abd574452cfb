package brussels.estuaire.registrations;

import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes back seats that nobody answered for in time, and offers those that are free: by itself, whoever else does so at once. */
@ApplicationScoped
class PassSeatsOn {
    private static final int AT_ONCE = 100;

    private final Registrations registrations;
    private final KeepRegistration keep;
    private final Clock clock;

    PassSeatsOn(Registrations registrations, KeepRegistration keep, Clock clock) {
        this.registrations = registrations;
        this.keep = keep;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Scheduled(every = "${estuaire.registrations.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void passOn() {
        each(() -> registrations.due(clock.now(), AT_ONCE), keep::expire);
        each(() -> registrations.waitedFor(clock.now(), AT_ONCE), keep::passOn);
    }

    /** Each in a transaction of its own: what waits for one event keeps no other waiting. */
    private static void each(Supplier<List<UUID>> found, Consumer<UUID> act) {
        QuarkusTransaction.requiringNew()
                .call(found::get)
                .forEach(id -> QuarkusTransaction.requiringNew().run(() -> act.accept(id)));
    }
}
