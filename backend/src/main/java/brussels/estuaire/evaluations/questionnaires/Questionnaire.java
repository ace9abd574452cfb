package brussels.estuaire.evaluations.questionnaires;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people are asked: a template that evaluations start from, or the own questionnaire of one evaluation. */
@Entity
public class Questionnaire extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    @Nullable
    Organisation organisation;

    @Nullable
    String bassin;

    boolean template;

    @Column(name = "event_type")
    @Nullable
    String eventType;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    int number;

    @Column(name = "asked_from")
    @Nullable
    Instant askedFrom;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    /**
     * A template of a team.
     *
     * @param bassin null for the Region, whose templates all teams start from
     * @param type of events for which it is proposed; null for any
     */
    public static Questionnaire template(
            Organisation organisation,
            @Nullable String bassin,
            Text title,
            @Nullable String type,
            Content content,
            Instant now) {
        var made = of(organisation, bassin, title, now);
        made.template = true;
        made.eventType = type;
        made.start(content);
        return made;
    }

    /** The own questionnaire of an evaluation that starts from this one, with what it asks now and the same ids. */
    public Questionnaire copyFor(Organisation carrying, @Nullable String place, Text named, Instant now) {
        var made = of(carrying, place, named, now);
        made.start(content());
        return made;
    }

    private static Questionnaire of(Organisation organisation, @Nullable String bassin, Text title, Instant now) {
        var made = new Questionnaire();
        made.organisation = organisation;
        made.bassin = bassin;
        made.title = title;
        made.number = 1;
        made.createdAt = now;
        made.updatedAt = now;
        return made;
    }

    private void start(Content content) {
        persistAndFlush();
        QuestionnaireVersion.make(id, number, content, createdAt);
    }

    /** The one of an id, as it stays until this transaction ends. */
    public static Questionnaire alone(UUID id) {
        Questionnaire questionnaire = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(questionnaire);
        return questionnaire;
    }

    public UUID id() {
        return id;
    }

    /** Which keeps it; null for what the platform brings. */
    public @Nullable Organisation organisation() {
        return organisation;
    }

    /** Null for the Region. */
    public @Nullable String bassin() {
        return bassin;
    }

    /** Whether evaluations start from it; else it belongs to one. */
    public boolean isTemplate() {
        return template;
    }

    /** Of a template: the type of events for which it is proposed. */
    public @Nullable String eventType() {
        return eventType;
    }

    public Text title() {
        return title;
    }

    /** Of the version that is asked now. */
    public int number() {
        return number;
    }

    /** Whether somebody may have answered it. */
    public boolean isAsked() {
        return askedFrom != null;
    }

    /** What it says now. */
    public Content content() {
        return current().content;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("questionnaire", id);
    }

    /** Says that people may answer from now on: what it said until then stays. */
    public void asked(Instant now) {
        if (askedFrom == null) {
            askedFrom = now;
            updatedAt = now;
        }
    }

    /** Has another organisation keep it. */
    public void carriedBy(Organisation carrier, Instant now) {
        organisation = carrier;
        updatedAt = now;
    }

    /** Names it, and of a template says what it is proposed for. */
    public void describe(Text named, @Nullable String type, Instant now) {
        title = named;
        eventType = type;
        updatedAt = now;
    }

    /** Has it say something else: in its version, or in the next one when somebody may have answered this one. */
    public void revise(Content content, Instant now) {
        updatedAt = now;
        if (content.equals(content())) {
            return;
        }
        if (isAsked()) {
            number += 1;
            QuestionnaireVersion.make(id, number, content, now);
        } else {
            current().content = content;
        }
    }

    private QuestionnaireVersion current() {
        return QuestionnaireVersion.of(id, number).orElseThrow();
    }
}
