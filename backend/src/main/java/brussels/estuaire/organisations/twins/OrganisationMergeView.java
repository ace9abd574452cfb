package brussels.estuaire.organisations.twins;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of two records of one organisation, or would become of them.
 *
 * @param kept the record that stands for both
 * @param gone the record whose address leads there from now on
 * @param aliases the other names that the kept one gets
 * @param filled the fields that it lacked and takes from the other
 * @param services how many services follow
 * @param parts how many organisations that are a part of it follow
 * @param people whether the people who act for the one that goes act for the kept one from now on
 */
@Schema(name = "OrganisationMerge")
record OrganisationMergeView(
        UUID kept, UUID gone, List<String> aliases, List<String> filled, int services, int parts, boolean people) {}
