package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.opendoors.choices.Choice;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who chose, without saying who.
 *
 * @param number in the order in which ties were broken, from 1
 * @param choices what they chose, and what became of each
 */
@Schema(name = "AllocatedPerson")
record AllocatedPerson(int number, List<Choice> choices) {}
