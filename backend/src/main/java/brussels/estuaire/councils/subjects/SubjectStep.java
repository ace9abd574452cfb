package brussels.estuaire.councils.subjects;

import brussels.estuaire.councils.subjects.Subject.State;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step on a subject's way: what was done with it, and by whose team. */
@Entity
@Table(name = "subject_step")
class SubjectStep extends PanacheEntityBase {
    private static final int MOST = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "subject_id", updatable = false)
    UUID subject;

    /** Which one of its steps, from 1: no two follow on the same one. */
    int number;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    String bassin;

    @Nullable
    String note;

    Instant at;

    /** Writes where a subject stands now, and answers it. */
    static SubjectStep after(Subject subject, @Nullable String bassin, @Nullable String note) {
        var step = new SubjectStep();
        step.subject = subject.id;
        step.number = (int) count("subject", subject.id) + 1;
        step.state = subject.state;
        step.bassin = bassin;
        step.note = note == null || note.isBlank() ? null : note.strip();
        step.at = subject.updatedAt;
        step.persistAndFlush();
        return step;
    }

    /** The way of a subject, from the first step on. */
    static List<SubjectStep> of(Subject subject) {
        return find("subject = ?1 order by number", subject.id).page(0, MOST).list();
    }
}
