package brussels.estuaire.reflection.assignments;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.assignments.MoveCost.Cost;
import brussels.estuaire.reflection.assignments.exact.CheckRules;
import brussels.estuaire.reflection.assignments.exact.Goal;
import brussels.estuaire.reflection.assignments.exact.Places;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;

/** Puts people elsewhere as the team wants it, and says first what that costs. */
@RequestScoped
class MoveByHand {
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    MoveByHand(Edit edit, Audit audit, Clock clock) {
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** What it would cost. */
    MoveCost cost(GroupAssignment assignment, MovesForm form) {
        var before = assignment.places();
        var after = moved(assignment, form);
        return new MoveCost(
                Arrays.stream(Goal.values())
                        .map(goal -> new Cost(goal, before.value(goal), after.value(goal)))
                        .toList(),
                CheckRules.of(after));
    }

    /** Another assignment, with these people elsewhere; refused when it breaks rules, unless that is wanted. */
    GroupAssignment move(GroupAssignment assignment, MovesForm form) {
        var places = moved(assignment, form);
        if (!Boolean.TRUE.equals(form.breakingRules()) && !CheckRules.of(places).isEmpty()) {
            throw Refusal.conflict("assignment-breaks-rules");
        }
        var other = assignment.changed(places, clock.now());
        other.author = audit.author(null).name();
        other.store();
        audit.did("ASSIGNED_BY_HAND", assignment.subject());
        return other;
    }

    private Places moved(GroupAssignment assignment, MovesForm form) {
        edit.valid(form);
        if (assignment.state == GroupAssignment.State.RUNNING) {
            throw Refusal.conflict("assignment-running");
        }
        var places = assignment.places();
        for (var number = 0; number < form.moves().size(); number++) {
            var move = form.moves().get(number);
            if (assignment.demand.numberOf(move.participantId()) < 0) {
                throw Refusal.invalid("/moves/" + number + "/participantId", "unknown");
            }
            if (move.proposedId() != null && assignment.demand.number(move.proposedId()) < 0) {
                throw Refusal.invalid("/moves/" + number + "/proposedId", "unknown");
            }
            places = places.moved(move.participantId(), move.proposedId());
        }
        return places;
    }
}
