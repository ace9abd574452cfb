package brussels.estuaire.councils.subjects;

import brussels.estuaire.platform.Where;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of a circle's subjects: any of these states. */
record SubjectFilter(@RestQuery @Size(max = 5) List<Subject.State> state) {
    Where applyTo(Where where) {
        return where.and("s.state = any (:state)", "state", Where.names(state));
    }
}
