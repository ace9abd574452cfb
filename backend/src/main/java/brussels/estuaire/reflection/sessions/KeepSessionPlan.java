package brussels.estuaire.reflection.sessions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.AskedQuestion;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.sessions.SessionPlanView.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Plans the sessions of a consultation and of its groups; the caller is of its team. */
@RequestScoped
class KeepSessionPlan {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    SessionPlanView read(Consultation consultation) {
        var plan = SessionPlan.ofConsultation(consultation.id()).orElse(null);
        return new SessionPlanView(
                SessionPlanView.timed(items(plan), null),
                consultation.minutes(),
                false,
                questions(consultation.id()),
                EnumSet.of(Right.EDIT),
                SessionPlan.version(plan));
    }

    /** A group's own plan, or else its consultation's, with the hours of the group. */
    SessionPlanView read(ReflectionGroup group) {
        var own = SessionPlan.ofGroup(group.id()).orElse(null);
        var shown =
                own == null ? SessionPlan.ofConsultation(group.consultation()).orElse(null) : own;
        var starts = hours(group).map(When::starts).orElse(null);
        var rights = own == null ? EnumSet.of(Right.EDIT) : EnumSet.allOf(Right.class);
        return new SessionPlanView(
                SessionPlanView.timed(items(shown), starts),
                minutes(group),
                own != null,
                questions(group.consultation()),
                group.takesPlace() ? rights : EnumSet.noneOf(Right.class),
                SessionPlan.version(own));
    }

    void plan(Consultation consultation, SessionPlanForm form) {
        var known = SessionPlan.ofConsultation(consultation.id()).orElse(null);
        check(known, form, consultation.id(), consultation.minutes());
        store(known, consultation.id(), null, form, consultation.subject());
    }

    void plan(ReflectionGroup group, SessionPlanForm form) {
        var known = SessionPlan.ofGroup(group.id()).orElse(null);
        check(known, form, group.consultation(), minutes(group));
        if (!group.takesPlace()) {
            throw Refusal.conflict("group-off");
        }
        store(known, group.consultation(), group.id(), form, group.subject());
    }

    /** Takes a group's own plan away: its consultation's holds again. */
    void drop(ReflectionGroup group) {
        var own = found(SessionPlan.ofGroup(group.id()).orElse(null));
        edit.madeFrom(SessionPlan.version(own));
        audit.did("SESSION_PLAN_DROPPED", group.subject());
        own.delete();
        SessionPlan.flush();
    }

    private void check(@Nullable SessionPlan known, SessionPlanForm form, UUID consultation, int minutes) {
        edit.madeFrom(SessionPlan.version(known));
        edit.valid(form);
        var asked = questions(consultation).stream().map(AskedQuestion::id).collect(Collectors.toSet());
        var unknown = IntStream.range(0, form.items().size())
                .filter(place -> isUnknown(form.items().get(place).questionId(), asked))
                .mapToObj(place -> new Violation("/items/" + place + "/questionId", "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        if (form.minutes() > minutes) {
            throw Refusal.invalid("/items", "longer-than-session");
        }
    }

    private void store(
            @Nullable SessionPlan known,
            UUID consultation,
            @Nullable UUID group,
            SessionPlanForm form,
            Audit.Subject subject) {
        var plan = Objects.requireNonNullElseGet(known, SessionPlan::new);
        var before = new SessionPlanForm(items(known));
        plan.consultation = consultation;
        plan.ownGroup = group;
        plan.items = form.items();
        plan.updatedAt = clock.now();
        try {
            plan.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw String.valueOf(e.getSQLException().getMessage()).contains("session_plan_once") ? Refusal.stale() : e;
        }
        audit.did("SESSION_PLANNED", subject, before, form);
    }

    private List<AskedQuestion> questions(UUID consultation) {
        return AskedQuestion.of(consultation);
    }

    private static boolean isUnknown(@Nullable UUID question, Set<UUID> asked) {
        return question != null && !asked.contains(question);
    }

    private static List<SessionPart> items(@Nullable SessionPlan plan) {
        return plan == null ? List.of() : plan.items;
    }

    private static int minutes(ReflectionGroup group) {
        return hours(group)
                .map(it -> (int) Duration.between(it.starts(), it.ends()).toMinutes())
                .orElseGet(() -> Consultation.<Consultation>findById(group.consultation())
                        .minutes());
    }

    /** From when to when it meets, where that is known to the hour. */
    private static Optional<When> hours(ReflectionGroup group) {
        return group.event().when().filter(it -> it.precision() == When.Precision.TIME && it.ends() != null);
    }
}
