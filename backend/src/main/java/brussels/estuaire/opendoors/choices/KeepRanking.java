package brussels.estuaire.opendoors.choices;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people would visit; the audit says that somebody chose, and not who.
 *
 * <p>An address that has chosen already is answered as a new one, and told the truth by mail: nobody learns who visits, and nobody but
 * who holds the link changes what was chosen.
 */
@RequestScoped
class KeepRanking {
    /** An address that has chosen is told so once in so long, however often somebody tries. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    private final TellChooser tell;
    private final EntityManager entities;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    KeepRanking(TellChooser tell, EntityManager entities, Edit edit, Audit audit, Clock clock) {
        this.tell = tell;
        this.entities = entities;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes what somebody chose, unless their address has chosen already.
     *
     * @param accepted the language that the caller's browser asks for; null when it asks for none
     */
    ChoicesReceiptView submit(Edition edition, ChoicesForm form, @Nullable Language accepted) {
        edit.valid(form);
        check(edition, form.slotIds());
        var language = form.language() == null ? accepted : form.language();
        var visitor = Visitor.alone(edition.id(), form.address(), form.name().strip(), language, clock.now());
        if (Ranking.alone(visitor.id()).isPresent()) {
            tellAgain(edition, visitor);
        } else {
            var ranking = Ranking.of(visitor, form.statement(), clock.now());
            ranking.organisation = form.organisation();
            rank(edition, ranking, form.slotIds());
            tell.received(edition, visitor);
        }
        return new ChoicesReceiptView(form.slotIds().size(), Objects.requireNonNull(edition.choicesUntil()));
    }

    /** Writes what a visitor chose, in place of what they chose before. */
    void replace(Edition edition, Visitor visitor, @Nullable Ranking known, MyChoicesForm form) {
        edit.valid(form);
        check(edition, form.slotIds());
        var ranking = known == null ? Ranking.of(visitor, ChoicesForm.PRIVACY, clock.now()) : known;
        rank(edition, ranking, form.slotIds());
    }

    /** Forgets what a visitor chose. */
    void remove(Edition edition, Ranking ranking) {
        refuseUnlessOpen(edition);
        ranking.delete();
        entities.flush();
        audit.did("CHOICES_TAKEN_BACK", KeepEvent.subject(edition.event()));
    }

    private void rank(Edition edition, Ranking ranking, List<UUID> slots) {
        ranking.rank(slots, clock.now());
        audit.did("SLOTS_CHOSEN", KeepEvent.subject(edition.event()));
    }

    /** It is no change to what they chose. */
    private void tellAgain(Edition edition, Visitor visitor) {
        var told = entities.createNativeQuery("""
                        update ranking set told_again_at = :now
                         where visitor_id = :visitor and coalesce(told_again_at < :before, true)""")
                .setParameter("now", clock.now())
                .setParameter("visitor", visitor.id())
                .setParameter("before", clock.now().minus(TOLD_AGAIN))
                .executeUpdate();
        if (told > 0) {
            tell.already(edition, visitor);
        }
    }

    private void check(Edition edition, List<UUID> slots) {
        refuseUnlessOpen(edition);
        var known = new HashSet<>(announced(edition));
        var violations = new ArrayList<Violation>();
        for (var place = 0; place < slots.size(); place++) {
            // what was chosen once is known no more
            if (!known.remove(slots.get(place))) {
                violations.add(new Violation("/slotIds/" + place, "unknown"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private void refuseUnlessOpen(Edition edition) {
        if (!Ranking.mayBeChanged(edition, clock.today())) {
            throw Refusal.conflict("choices-closed");
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> announced(Edition edition) {
        return entities.createNativeQuery(
                        "select id from event where edition_id = :edition and state = 'PUBLISHED'", UUID.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }
}
