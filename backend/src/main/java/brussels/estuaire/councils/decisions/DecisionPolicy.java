package brussels.estuaire.councils.decisions;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.VisibleCircles;
import jakarta.enterprise.context.RequestScoped;

/** Who writes down what a circle decides: who runs it, and who chairs it today. Who sits in it reads. */
@RequestScoped
class DecisionPolicy {
    private final VisibleCircles circles;

    DecisionPolicy(VisibleCircles circles) {
        this.circles = circles;
    }

    boolean keeps(Circle circle) {
        return circles.mayEdit(circle) || circles.chairs(circle);
    }
}
