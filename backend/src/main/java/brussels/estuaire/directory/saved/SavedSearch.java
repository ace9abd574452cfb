package brussels.estuaire.directory.saved;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps, and until when they were told what is new in it. */
@Entity
@Table(name = "saved_search")
class SavedSearch extends PanacheEntityBase {
    static final String GUARD = "estuaire.saved_searches";

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** How often what is new is told. */
    @Schema(name = "SavedSearchRhythm")
    enum Rhythm {
        /** Each morning. */
        DAILY(1),
        /** Once a week, on the morning of the day on which it was saved. */
        WEEKLY(7);

        private final int days;

        Rhythm(int days) {
            this.days = days;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable
    String subject;

    String email;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    String name;

    String query;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    // what is told is no change of the record: whoever edits it meanwhile is not stale
    @OptimisticLock(excluded = true)
    @Column(name = "told_until")
    Instant toldUntil;

    @OptimisticLock(excluded = true)
    @Column(name = "next_at")
    Instant nextAt;

    @Version
    int version;

    /** A search as it is saved; nothing is told before its address is confirmed. */
    static SavedSearch of(SavedSearchForm form, String email, Instant now) {
        var search = new SavedSearch();
        search.email = email;
        search.name = form.name().strip();
        search.query = form.query();
        search.rhythm = form.rhythm();
        search.createdAt = now;
        search.toldUntil = now;
        search.plan(now);
        return search;
    }

    /** The search of an id; the caller's right to it is checked by who asks. */
    static Optional<SavedSearch> byId(UUID id) {
        GuardedRows.name(getEntityManager(), GUARD, id.toString());
        return findByIdOptional(id);
    }

    /** What one person has saved while signed in, the latest first. */
    static List<SavedSearch> of(String subject) {
        GuardedRows.name(getEntityManager(), GUARD, "subject " + subject);
        return list("subject = ?1 order by createdAt desc, id", subject);
    }

    /** How many an address has, and how many of them wait for it to be confirmed. */
    static long countAt(String email, boolean waitingOnly) {
        GuardedRows.name(getEntityManager(), GUARD, "address " + email);
        return waitingOnly ? count("email = ?1 and confirmedAt is null", email) : count("email", email);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Who reads the address wants the mails; once more changes nothing. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            toldUntil = now;
            plan(now);
        }
    }

    /** Gives it another name or another rhythm. */
    void change(SavedSearchChangeForm form, Instant now) {
        name = form.name().strip();
        if (rhythm != form.rhythm()) {
            rhythm = form.rhythm();
            plan(now);
        }
    }

    /** What was new before a moment is told, or there was nothing. */
    void told(Instant until, Instant now) {
        toldUntil = until.isAfter(toldUntil) ? until : toldUntil;
        plan(now);
    }

    Recipient recipient() {
        return new Recipient(email, language);
    }

    /** By which it is confirmed, and later removed; it is never renewed. */
    PersonalLink link() {
        return new PersonalLink(Purpose.SAVED_SEARCH, id, 0);
    }

    private void plan(Instant now) {
        nextAt = LocalDate.ofInstant(now, Clock.BRUSSELS)
                .plusDays(rhythm.days)
                .atTime(MORNING)
                .atZone(Clock.BRUSSELS)
                .toInstant();
    }
}
