package brussels.estuaire.opendoors.visitors;

import java.util.UUID;

/**
 * A visitor is erased: told within the transaction of the erasure, so that whoever keeps something of them erases it as well.
 *
 * @param visitor by its id, under which it is counted further
 */
public record VisitorErased(UUID visitor) {}
