package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.platform.Where;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of verbatims: values of one parameter are « any of », parameters are « all of ». */
record VerbatimFilter(
        @RestQuery @Size(max = 3) List<Verbatim.State> state,
        @RestQuery @Nullable UUID question,

        @RestQuery @Size(max = 50)
        List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @TermCode(Vocabulary.THEMES) String> theme) {

    Where applyTo(Where where) {
        return where.and("v.state = any (:state)", "state", Where.names(state))
                .and("v.question_id = :question", "question", question)
                .and("v.themes && cast(:theme as text[])", "theme", theme);
    }
}
