package brussels.estuaire.opendoors.choices;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** That a visitor ranks slots of an edition: one ranking each, replaced as a whole. */
@Entity
class Ranking extends PanacheEntityBase {
    /** What PostgreSQL refuses, whatever was read before. */
    private static final Map<String, String> HELD = Map.of(
            "choice_in_time", "choices-closed",
            "choice_of_programme", "programme-changed",
            "ranking_pkey", "programme-changed");

    @Id
    @Column(name = "visitor_id")
    UUID visitor;

    @Column(name = "edition_id", updatable = false)
    UUID edition;

    @Nullable
    String organisation;

    @Column(name = "privacy_version", updatable = false)
    String privacyVersion;

    @Column(name = "told_again_at")
    @Nullable
    Instant toldAgainAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    static Ranking of(Visitor visitor, String privacyVersion, Instant now) {
        var ranking = new Ranking();
        ranking.visitor = visitor.id();
        ranking.edition = visitor.edition();
        ranking.privacyVersion = privacyVersion;
        ranking.createdAt = now;
        ranking.changedAt = now;
        return ranking;
    }

    /** That of a visitor, as it stays until this transaction ends; nothing while they have ranked nothing. */
    static Optional<Ranking> alone(UUID visitor) {
        Visitor.see(visitor);
        return Optional.ofNullable(findById(visitor, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether people may rank slots of an edition. */
    static boolean mayBeChanged(Edition edition, LocalDate today) {
        return edition.event().state() == EventState.PUBLISHED && edition.phase(today) == Phase.CHOICES;
    }

    /** Writes it with these slots, the one that they would like best first, in place of those that it had. */
    void rank(List<UUID> slots, Instant now) {
        changedAt = now;
        try {
            persistAndFlush();
            getEntityManager()
                    .createNativeQuery("delete from choice where visitor_id = :visitor")
                    .setParameter("visitor", visitor)
                    .executeUpdate();
            getEntityManager()
                    .createNativeQuery("""
                            insert into choice (visitor_id, event_id, rank)
                            select :visitor, chosen.slot, chosen.rank
                              from unnest(:slots) with ordinality as chosen (slot, rank)""")
                    .setParameter("visitor", visitor)
                    .setParameter("slots", slots.toArray(UUID[]::new))
                    .executeUpdate();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
