package brussels.estuaire.reflection.notes;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What somebody said in a reflection group. */
@Entity
@DynamicUpdate
class Note extends PanacheEntityBase {
    /** The longest note, in characters. */
    static final int LONGEST = 10_000;

    private static final Map<String, String> HELD = Map.of("notes_closed", "notes-closed");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    /** In which it was said. */
    @Column(name = "event_id", updatable = false)
    UUID said;

    /** Null for what answers none of those that were prepared. */
    @Column(name = "question_id")
    @Nullable
    UUID question;

    /** Who said it; null for what the group said together. */
    @Column(name = "participant_id", updatable = false)
    @Nullable
    UUID participant;

    /** Whether somebody of the team wrote it down, and not who said it. */
    @Column(name = "by_team", updatable = false)
    boolean byTeam;

    /** Null once it is withdrawn. */
    @Nullable
    String body;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Version
    int version;

    static Note in(ReflectionGroup group, @Nullable UUID participant, boolean byTeam, Instant now) {
        var note = new Note();
        note.consultation = group.consultation();
        note.said = group.id();
        note.participant = participant;
        note.byTeam = byTeam;
        note.createdAt = now;
        note.changedAt = now;
        return note;
    }

    /** One of a group. */
    static Optional<Note> in(ReflectionGroup group, UUID id) {
        return find("id = ?1 and said = ?2", id, group.id()).firstResultOptional();
    }

    /** One that a participant said, in whichever group; they need not be in it any more. */
    static Optional<Note> saidBy(Participant author, UUID id) {
        return find("id = ?1 and participant = ?2", id, author.id()).firstResultOptional();
    }

    void say(String words, @Nullable UUID about) {
        body = words.strip();
        question = about;
    }

    /** Says it otherwise. */
    void change(String words, @Nullable UUID about, Instant now) {
        refuseUnlessThere();
        say(words, about);
        changedAt = now;
    }

    /** Takes it back: its words are forgotten. */
    void withdraw(Instant now) {
        refuseUnlessThere();
        body = null;
        withdrawnAt = now;
        changedAt = now;
    }

    private void refuseUnlessThere() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("note-withdrawn");
        }
    }

    /** Writes it now, unless the notes of its group were closed at the same moment. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
