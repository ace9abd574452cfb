package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** In which bassin a locality lies, from one day until another. PostgreSQL refuses two at a date. */
@Entity
public class Assignment extends PanacheEntityBase {
    /** PostgreSQL's code for what {@code without overlaps} refuses. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locality_id")
    Locality locality;

    String bassin;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    @Nullable
    LocalDate until;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    String source;

    @Version
    int version;

    /** Every assignment, past and to come, with its locality. */
    static List<Assignment> inOrder() {
        return list("from Assignment a join fetch a.locality order by a.locality.commune, a.locality.id, a.from");
    }

    /** The assignments that hold on a day, with their localities. */
    static List<Assignment> on(LocalDate day) {
        return list(
                "from Assignment a join fetch a.locality where a.from <= ?1 and (a.until is null or a.until > ?1)"
                        + " order by a.locality.commune, a.bassin, a.id",
                day);
    }

    /** Writes it now, and refuses when another holds on one of its days. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            if (EXCLUSION_VIOLATION.equals(e.getSQLState())) {
                throw Refusal.conflict("assignment-overlap");
            }
            throw e;
        }
    }
}
