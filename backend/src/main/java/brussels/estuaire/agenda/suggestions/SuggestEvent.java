package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.territory.Bassin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a suggestion, has its address confirmed, and brings it to those who decide; the audit repeats nothing of it. */
@RequestScoped
class SuggestEvent {
    /** So many suggestions by one address in a day: nobody answers more. */
    static final int MOST = 10;

    /** So many mails are sent to an address that has not answered; whose it is, is not known yet. */
    static final int MOST_WAITING = 3;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Writes a valid form; an address that is not the caller's own account's is asked first.
     *
     * @param language in which to answer; null when it is not known
     */
    EventSuggestionReceiptView suggest(EventSuggestionForm form, @Nullable Language language) {
        check(form);
        refuseFlood(form.address());
        var suggestion = EventSuggestion.of(form.bassin(), clock.now());
        suggestion.persistAndFlush();
        var words = form.words(suggestion.id, language);
        words.persist();
        audit.did("SUGGESTED", subject(suggestion));
        if (isOwn(words.email)) {
            confirm(suggestion, words);
        } else {
            // nothing of what was written: whoever has an address could have anything sent to it
            outbox.write("event-suggestion-confirmation", words.sender(), Map.of("link", suggestion.link()));
        }
        return EventSuggestionReceiptView.of(suggestion, words);
    }

    /** Brings it to those who decide; once more changes nothing. */
    void confirm(EventSuggestion suggestion, SuggestedWords words) {
        if (suggestion.isConfirmed()) {
            return;
        }
        suggestion.confirm(clock.now());
        suggestion.persistAndFlush();
        audit.did("CONFIRMED", subject(suggestion));
        var deciders = suggestion.bassin == null ? Membership.regionalTeams() : Membership.teamsOf(suggestion.bassin);
        deciders.stream()
                .flatMap(team -> Recipient.at(team.mailAddress().orElse(null), null).stream())
                .distinct()
                .forEach(team -> outbox.write("event-suggested", team, told(suggestion, words)));
    }

    /** The suggestion as the audit names it. */
    static Audit.Subject subject(EventSuggestion suggestion) {
        return new Audit.Subject("event-suggestion", suggestion.id);
    }

    private boolean isOwn(String email) {
        return caller.email()
                .filter(own -> own.toLowerCase(Locale.ROOT).equals(email))
                .isPresent();
    }

    private static Map<String, Object> told(EventSuggestion suggestion, SuggestedWords words) {
        var when = words.day == null ? Objects.requireNonNullElse(words.moment, "") : words.day.toString();
        return Map.of("id", suggestion.id.toString(), "title", words.title, "organiser", words.organiser, "when", when);
    }

    private static void check(EventSuggestionForm form) {
        var violations = new ArrayList<Violation>();
        if (!form.saysWhen()) {
            violations.add(new Violation("/day", "required"));
        }
        if (form.bassin() != null && !Bassin.codes().contains(form.bassin())) {
            violations.add(new Violation("/bassin", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private void refuseFlood(String email) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "event-suggestion " + email)
                .getSingleResult();
        GuardedRows.name(entities, SuggestedWords.GUARD, "address " + email);
        var lately = lately(email, clock.now().minus(DAY));
        var waiting =
                lately.stream().filter(state -> state.equals("UNCONFIRMED")).count();
        if (lately.size() >= MOST || waiting >= MOST_WAITING) {
            throw Refusal.of(429, "too-many-requests").with("Retry-After", Long.toString(DAY.toSeconds()));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> lately(String email, Instant since) {
        return entities.createNativeQuery("""
                        select state from event_suggestion s join event_suggestion_words w on w.suggestion_id = s.id
                         where w.email = :email and (s.created_at > :since or s.state = 'UNCONFIRMED')""", String.class)
                .setParameter("email", email)
                .setParameter("since", since)
                .getResultList();
    }
}
