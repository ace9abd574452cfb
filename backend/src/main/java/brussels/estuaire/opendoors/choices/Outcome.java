package brussels.estuaire.opendoors.choices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the allocation made of a choice. */
@Schema(name = "ChoiceOutcome")
public enum Outcome {
    /** They visit then. */
    GIVEN,
    /** They had a place in it before, and keep it. */
    KEPT,
    /** They visit somewhere else at that time: what they would rather have, or what lets them visit more. */
    OVERLAPS,
    /** All its places went to others, so that more people visit, or visit more, or what they would rather have. */
    FULL,
    /** It does not take place any more. */
    GONE
}
