package brussels.estuaire.councils.subjects;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.CircleKind;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.councils.subjects.Subject.State;
import brussels.estuaire.councils.subjects.SubjectView.Right;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a subject: who runs the circle where it was raised writes and sends it, who runs the Region's council takes it up,
 * gives it back and answers. Who sits in either reads it.
 */
@RequestScoped
class SubjectPolicy {
    private final VisibleCircles circles;

    SubjectPolicy(VisibleCircles circles) {
        this.circles = circles;
    }

    /** Whether the caller writes down what is raised in a circle: the Region's council receives, and sends nothing up. */
    boolean raises(Circle circle) {
        return circle.kind() != CircleKind.CAR && circles.mayEdit(circle);
    }

    boolean reads(Circle from, @Nullable Circle to) {
        return circles.reads(from) || (to != null && circles.reads(to));
    }

    /** The acts that are the caller's. */
    Set<Right> rights(Subject subject, Circle from, @Nullable Circle to) {
        var rights = EnumSet.noneOf(Right.class);
        if (subject.state.isOpenToChange() && raises(from)) {
            rights.add(Right.CORRECT);
            rights.add(Right.SEND);
            if (subject.state == State.RAISED) {
                rights.add(Right.REMOVE);
            }
        }
        if (to != null && circles.mayEdit(to)) {
            if (State.TAKEN_UP.follows(subject.state)) {
                rights.add(Right.TAKE_UP);
            }
            if (State.ANSWERED.follows(subject.state)) {
                rights.add(Right.RETURN);
                rights.add(Right.ANSWER);
            }
        }
        return rights;
    }
}
