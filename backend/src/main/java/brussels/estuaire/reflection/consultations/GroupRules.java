package brussels.estuaire.reflection.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the groups of a consultation are to be like.
 *
 * @param smallest how many people a group has at least
 * @param largest how many at most
 * @param groupsAtMost how many groups there are at most
 * @param organisationsApart whether two people of one organisation are not to be in one group
 */
@Embeddable
@Schema(name = "GroupRules")
public record GroupRules(
        @Min(1) @Max(100) int smallest,

        @Min(1) @Max(100) int largest,

        @Column(name = "groups_at_most") @Min(1) @Max(60) int groupsAtMost,

        @Column(name = "organisations_apart") boolean organisationsApart) {}
