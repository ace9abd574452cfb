package brussels.estuaire.reflection.actions;

import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.actions.ReflectionAction.State;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of actions. */
record ActionFilter(
        @RestQuery @Pattern(regexp = "[A-Za-z0-9_]{2,40}") @Nullable
        String pole,

        @RestQuery @Min(2000) @Max(2199) @Nullable Integer year,
        @RestQuery @Size(max = 4) List<State> state) {

    Where applyTo(Where where) {
        return where.and("a.pole = :pole", "pole", pole)
                .and("a.year = :year", "year", year)
                .and("a.state = any (:state)", "state", Where.names(state));
    }
}
