package brussels.estuaire.evaluations.questionnaires;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may be asked of themselves, coarse enough to be shared by many. */
@Schema(name = "EvaluationAttribute")
public enum Attribute {
    /** The kind of service for which they work: a code of the vocabulary of types. */
    SECTOR,
    /** Whether they care for somebody, or work with those who do. */
    ROLE,
    /** In which group or at which meeting they were, of those of a consultation or a series. */
    GROUP,
    /** In which bassin they are active. */
    BASSIN,
    /** In which language they answer: known from the page, once they were told that it is kept. */
    LANGUAGE,
    /** Whether they came as anybody else, or presented or opened their doors: known from their link, once they were told. */
    PART
}
