package brussels.estuaire.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation is about: one thing.
 *
 * @param event of an event (a reflection group and a visit's slot are events), of a series, of an edition of open doors
 * @param year the calendar year of a circle that is looked back on
 */
@Embeddable
public record Evaluated(
        @Column(name = "subject") @Enumerated(EnumType.STRING)
        Subject subject,

        @Column(name = "event_id") @Nullable UUID event,
        @Column(name = "consultation_id") @Nullable UUID consultation,
        @Column(name = "circle_id") @Nullable UUID circle,
        @Column(name = "circle_year") @Nullable Integer year,
        @Column(name = "service_id") @Nullable UUID service) {

    /** The kind of thing. */
    @Schema(name = "EvaluationSubject")
    public enum Subject {
        /** A meeting, a reflection group, a visit. */
        EVENT,
        /** All meetings of a series. */
        SERIES,
        /** All groups of a consultation. */
        CONSULTATION,
        /** A week of open doors. */
        EDITION,
        /** What a circle did in a year. */
        CIRCLE,
        /** Having been in touch with a service. */
        SERVICE
    }

    /** Its id. */
    public UUID id() {
        return Stream.of(event, consultation, circle, service)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** A thing of a kind. */
    public static Evaluated of(Subject subject, UUID id, @Nullable Integer year) {
        return switch (subject) {
            case EVENT, SERIES, EDITION -> new Evaluated(subject, id, null, null, null, null);
            case CONSULTATION -> new Evaluated(subject, null, id, null, null, null);
            case CIRCLE -> new Evaluated(subject, null, null, id, year, null);
            case SERVICE -> new Evaluated(subject, null, null, null, null, id);
        };
    }
}
