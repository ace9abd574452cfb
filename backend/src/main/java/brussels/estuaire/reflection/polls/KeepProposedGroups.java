package brussels.estuaire.reflection.polls;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.territory.Commune;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what a poll asks about, as the team does; that the caller may is checked by who asks, who holds the consultation alone. */
@RequestScoped
class KeepProposedGroups {
    private final Answers answers;
    private final Participants participants;
    private final EntityManager entities;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    KeepProposedGroups(
            Answers answers, Participants participants, EntityManager entities, Edit edit, Audit audit, Clock clock) {
        this.answers = answers;
        this.participants = participants;
        this.entities = entities;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks about these in place of what was asked before; what was answered about those that stay, stays. */
    void replace(Consultation consultation, ProposedGroupsForm form) {
        edit.madeFrom(consultation.version());
        edit.valid(form);
        if (consultation.state() == Consultation.State.CANCELLED) {
            throw Refusal.conflict("consultation-not-open");
        }
        var known = ProposedGroup.of(consultation.id());
        check(form.groups(), known);
        var before = known.stream().map(ProposedGroupForm::of).toList();
        var gone = known.stream()
                .filter(it -> form.groups().stream().noneMatch(kept -> kept.is(it)))
                .toList();
        refuseToForget(consultation, gone, form.forgetsAnswers());
        gone.forEach(this::remove);
        ProposedGroup.flush();
        form.groups().forEach(it -> write(consultation, known, it));
        // its version is theirs
        entities.lock(consultation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        audit.did("PROPOSED_GROUPS_CHANGED", consultation.subject(), new Told(before), new Told(form.groups()));
    }

    /** What the audit keeps. */
    private record Told(List<ProposedGroupForm> proposedGroups) {}

    private static void write(Consultation consultation, List<ProposedGroup> known, ProposedGroupForm form) {
        var proposed = known.stream()
                .filter(form::is)
                .findFirst()
                .orElseGet(() -> ProposedGroup.of(consultation.id(), form.startsAt(), form.mode()));
        proposed.whereabouts = form.told();
        proposed.persist();
    }

    private void remove(ProposedGroup proposed) {
        participants.unlock(proposed.id);
        proposed.delete();
    }

    /** What people answered goes only when the team says so, and what a group was made of not at all. */
    private void refuseToForget(Consultation consultation, List<ProposedGroup> gone, boolean forgets) {
        var made = ReflectionGroup.of(consultation.id()).stream()
                .map(ReflectionGroup::proposed)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var ids = gone.stream().map(ProposedGroup::id).toList();
        if (ids.stream().anyMatch(made::contains)) {
            throw Refusal.conflict("proposed-group-has-group");
        }
        if (!forgets && answers.answered(ids) > 0) {
            throw Refusal.conflict("proposed-group-answered");
        }
    }

    /** Each once, and in the future unless it stands there already. */
    private void check(List<ProposedGroupForm> groups, List<ProposedGroup> known) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<List<Object>>();
        for (var place = 0; place < groups.size(); place++) {
            var group = groups.get(place);
            Predicate<ProposedGroup> same = group::is;
            if (!seen.add(List.of(group.startsAt(), group.mode()))) {
                violations.add(new Violation("/groups/" + place + "/start", "proposed-twice"));
            } else if (known.stream().noneMatch(same) && !group.startsAt().isAfter(clock.now())) {
                violations.add(new Violation("/groups/" + place + "/day", "in-the-past"));
            }
        }
        for (var place = 0; place < groups.size(); place++) {
            var commune = groups.get(place).told().commune();
            if (commune != null && !Commune.unknown(List.of(commune)).isEmpty()) {
                violations.add(new Violation("/groups/" + place + "/whereabouts/commune", "unknown"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
