package brussels.estuaire.opendoors.visitors;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** A person who visits in an edition: one for each mailbox, which PostgreSQL holds. */
@Entity
public class Visitor extends PanacheEntityBase {
    private static final String GUARD = "estuaire.visitors";

    /** What PostgreSQL refuses of whatever a visitor books, and how it is told. */
    private static final Map<String, String> HELD = Map.of(
            "visitor_spelled_otherwise", "visitor-spelled-otherwise",
            "visitor_has_address", "visitor-needs-address",
            "visits_overlap", "visits-overlap");

    @Id
    UUID id;

    @Column(name = "edition_id", updatable = false)
    UUID edition;

    @Column(updatable = false)
    @Nullable
    String email;

    @Column(updatable = false)
    @Nullable
    String mailbox;

    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    /**
     * Lets the rest of the transaction see visitors; the caller's right to them is checked by who asks.
     *
     * @param rows the key of an edition or of a visitor, {@code address …} or {@code over}
     */
    public static void see(Object rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The visitor of an id, whoever asks; nobody once they are erased. */
    public static Optional<Visitor> byId(UUID id) {
        see(id);
        return Visitor.<Visitor>findByIdOptional(id).filter(it -> it.erasedAt == null);
    }

    /** The visitor of an address in an edition, new or known, held until this transaction ends. */
    public static Visitor alone(UUID edition, String email, String name, @Nullable Language language, Instant now) {
        try {
            var id = (UUID) getEntityManager()
                    .createNativeQuery("select visitor_alone(:edition, :email, :name, :language, :now)", UUID.class)
                    .setParameter("edition", edition)
                    .setParameter("email", email)
                    .setParameter("name", name)
                    .setParameter("language", language == null ? null : language.name())
                    .setParameter("now", now)
                    .getSingleResult();
            return byId(id).orElseThrow();
        } catch (ConstraintViolationException e) {
            throw refused(e);
        }
    }

    /** What PostgreSQL refused of what somebody books. */
    public static RuntimeException refused(ConstraintViolationException held) {
        return Refusal.held(HELD, held);
    }

    public UUID id() {
        return id;
    }

    /** In which edition they visit. */
    public UUID edition() {
        return edition;
    }

    public @Nullable String name() {
        return name;
    }

    /** In which language to write; null when it is not known. */
    public @Nullable Language language() {
        return language;
    }

    public @Nullable String email() {
        return email;
    }

    /** Whom mails about it go to; nobody once they are erased. */
    public Optional<Recipient> recipient() {
        return Recipient.at(email, language);
    }

    /** By which calendar programs read what they booked, and nothing else. */
    public PersonalLink calendar() {
        return new PersonalLink(Purpose.VISITS_CALENDAR, id, PersonalLink.FIRST);
    }

    /** By which they see and change what they booked. */
    public PersonalLink link() {
        return new PersonalLink(Purpose.VISITOR, id, PersonalLink.FIRST);
    }
}
