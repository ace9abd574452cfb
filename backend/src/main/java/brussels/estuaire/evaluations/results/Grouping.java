package brussels.estuaire.evaluations.results;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what answers are told apart: what people said of themselves, or by which way they answered. */
@Schema(name = "EvaluationGrouping")
public enum Grouping {
    /** For which kind of service they work: a code of the vocabulary of types. */
    SECTOR,
    /** Whether they care for somebody, or work with those who do. */
    ROLE,
    /** In which group or at which meeting they were. */
    GROUP,
    /** In which bassin they are active. */
    BASSIN,
    /** In which language they answered. */
    LANGUAGE,
    /** Whether they came as anybody else, or presented or opened their doors. */
    PART,
    /** Whether they answered by their own link, or by the common one. */
    WAY;

    /** All of them. */
    public static final List<Grouping> ALL = Arrays.asList(values());
}
