package brussels.estuaire.reflection.report;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.report.ReportView.Right;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who may do what with a report: its team writes it, and everybody reads it once it is published. */
@RequestScoped
class ReportPolicy {
    private final VisibleConsultations consultations;
    private final Clock clock;

    ReportPolicy(VisibleConsultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    boolean isOfTeam(UUID consultation) {
        return consultations.byId(consultation) != null;
    }

    /** Whether one of its groups has begun at least. */
    boolean hasMet(Consultation consultation) {
        return ReflectionGroup.of(consultation.id()).stream().anyMatch(group -> group.hasBegun(clock.now()));
    }

    /** The acts that the caller may do now. */
    Set<Right> rights(Consultation consultation, Report report) {
        if (!isOfTeam(consultation.id())) {
            return EnumSet.noneOf(Right.class);
        }
        if (report.isPublished()) {
            return EnumSet.of(Right.EDIT, Right.UNPUBLISH, Right.SEND);
        }
        if (consultation.state() != Consultation.State.GROUPED) {
            return EnumSet.noneOf(Right.class);
        }
        return hasMet(consultation) ? EnumSet.of(Right.EDIT, Right.PUBLISH) : EnumSet.of(Right.EDIT);
    }
}
