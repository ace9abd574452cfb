package brussels.estuaire.reflection.groups;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.reflection.consultations.VisibleConsultations;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The reflection groups that the caller may see: those of consultations of whose team they are. */
@RequestScoped
public class VisibleGroups {
    private final VisibleConsultations consultations;

    VisibleGroups(VisibleConsultations consultations) {
        this.consultations = consultations;
    }

    /** The group, when the caller is of its team, else 404; what its consultation holds of people is seen by the rest of the transaction. */
    public ReflectionGroup run(UUID id) {
        var group = found(ReflectionGroup.<ReflectionGroup>findById(id));
        consultations.run(group.consultation);
        return group;
    }

    /** Likewise, once nobody else acts on it, until this transaction ends. */
    ReflectionGroup alone(UUID id) {
        return ReflectionGroup.alone(run(id).id);
    }
}
