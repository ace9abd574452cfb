package brussels.estuaire.directory.saved;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.directory.search.NewMatches;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a search, confirms and removes it; each act leaves its entry in the audit, which repeats nothing of it. */
@RequestScoped
class KeepSavedSearch {
    /** More searches than this, nobody reads the mails of. */
    static final int MOST = 20;

    /** So many mails are sent to an address that has not answered; whose it is, is not known yet. */
    static final int MOST_WAITING = 3;

    @Inject
    EntityManager entities;

    @Inject
    NewMatches matches;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Keeps what a valid form says; an address that is not the caller's own account's is asked first.
     *
     * @param language of the mails; null when it is not known
     */
    SavedSearch keep(SavedSearchForm form, @Nullable Language language) {
        matches.check(form.query());
        var own = caller.email().map(KeepSavedSearch::plain);
        var told = form.email() == null ? own.orElse(null) : plain(form.email());
        if (told == null) {
            throw Refusal.invalid("/email", "required");
        }
        refuseFlood(told);
        var search = SavedSearch.of(form, told, clock.now());
        search.subject = caller.subject().orElse(null);
        search.language = language;
        if (own.filter(told::equals).isPresent()) {
            search.confirm(clock.now());
        }
        search.persistAndFlush();
        audit.did("CREATED", subject(search));
        if (!search.isConfirmed()) {
            outbox.write(
                    "saved-search-confirmation",
                    search.recipient(),
                    Map.of("name", search.name, "link", search.link()));
        }
        return search;
    }

    void confirm(SavedSearch search) {
        if (!search.isConfirmed()) {
            search.confirm(clock.now());
            audit.did("CONFIRMED", subject(search));
        }
    }

    void change(SavedSearch search, SavedSearchChangeForm form) {
        search.change(form, clock.now());
        audit.did("UPDATED", subject(search));
    }

    void remove(SavedSearch search) {
        search.delete();
        audit.did("DELETED", subject(search));
    }

    private void refuseFlood(String email) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "saved-search " + email)
                .getSingleResult();
        if (SavedSearch.countAt(email, false) >= MOST || SavedSearch.countAt(email, true) >= MOST_WAITING) {
            throw Refusal.of(429, "too-many-requests")
                    .with("Retry-After", Long.toString(Duration.ofDays(1).toSeconds()));
        }
    }

    /** Nobody tells two mailboxes apart by capitals. */
    private static String plain(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static Audit.Subject subject(SavedSearch search) {
        return new Audit.Subject("saved-search", search.id);
    }
}
