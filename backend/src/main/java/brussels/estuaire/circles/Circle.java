package brussels.estuaire.circles;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A closed group whose members sit for a time: a CAB, a communauté de pratiques, a steering committee. */
@Entity
public class Circle extends PanacheEntityBase {
    /** Whether a circle goes on. */
    @Schema(name = "CircleState")
    enum State {
        /** It goes on. */
        ACTIVE,
        /** Its last day is over: nobody sits in it any more. */
        ENDED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    CircleKind kind;

    @Nullable
    String bassin;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text purpose;

    // a list in JSON is replaced, never changed: no copy of it is kept to see what became of it
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Wanted.Sector> sectors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Wanted.Kind> kinds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Wanted.Commune> communes;

    @Nullable
    Integer minimum;

    @Nullable
    Integer maximum;

    @Column(name = "term_months")
    int termMonths;

    @Nullable
    Integer meetings;

    @Nullable
    Integer quorum;

    @Column(name = "composed_from")
    @Nullable
    LocalDate composedFrom;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    boolean listed;

    @Column(name = "organisations_shown")
    boolean organisationsShown;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Circle begun(Instant now) {
        var circle = new Circle();
        circle.createdAt = now;
        return circle;
    }

    /** The circle of an id, when everybody may read what it is. */
    public static Optional<Circle> listed(UUID id) {
        return find("id = ?1 and listed", id).firstResultOptional();
    }

    /** The Region's council that goes on; the one that was made last when there are several. */
    public static Optional<Circle> regionalCouncil(LocalDate today) {
        return find(
                        "kind = ?1 and (lastDay is null or lastDay >= ?2) order by createdAt desc, id desc",
                        CircleKind.CAR,
                        today)
                .firstResultOptional();
    }

    /** Lets nobody else write what PostgreSQL holds for all of a circle, until this transaction ends: two who did would wait for each other. */
    public static void hold(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public UUID id() {
        return id;
    }

    public CircleKind kind() {
        return kind;
    }

    /** Null for the whole Region. */
    public @Nullable String bassin() {
        return bassin;
    }

    public Text name() {
        return name;
    }

    public @Nullable Text purpose() {
        return purpose;
    }

    /** Seats by sector or college. */
    public List<Wanted.Sector> sectors() {
        return sectors;
    }

    /** How many are wanted of each kind of organisation. */
    public List<Wanted.Kind> kinds() {
        return kinds;
    }

    /** How many are wanted of each commune. */
    public List<Wanted.Commune> communes() {
        return communes;
    }

    public @Nullable Integer minimum() {
        return minimum;
    }

    public @Nullable Integer maximum() {
        return maximum;
    }

    /** How many meetings or sessions in a term. */
    public @Nullable Integer meetings() {
        return meetings;
    }

    /** How many members must be present at a meeting; null when it asks for none. */
    public @Nullable Integer quorum() {
        return quorum;
    }

    /** The last day on which it exists; null while it goes on. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** Whether everybody may read what it is. */
    public boolean isListed() {
        return listed;
    }

    /** The last day of a mandate that begins on this one. */
    public LocalDate termFrom(LocalDate firstDay) {
        return firstDay.plusMonths(termMonths).minusDays(1);
    }

    /** Whether it is open to everybody on a day, and nobody is named to it yet. */
    public boolean openOn(LocalDate day) {
        return kind == CircleKind.CAR && (composedFrom == null || day.isBefore(composedFrom));
    }

    State state(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today) ? State.ENDED : State.ACTIVE;
    }
}
