package brussels.estuaire.reflection.participants;

import java.util.UUID;

/**
 * Who takes part is erased: told within the transaction of the erasure, so that whoever keeps something of them erases it as well.
 *
 * @param participant by the id under which they are counted further
 * @param consultation whose rows are named already
 */
public record ParticipantErased(UUID participant, UUID consultation) {}
