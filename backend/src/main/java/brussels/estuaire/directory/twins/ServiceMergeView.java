package brussels.estuaire.directory.twins;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of two records of one service, or would become of them.
 *
 * @param kept the record that stands for both
 * @param gone the record whose address leads there from now on
 * @param aliases the other names that the kept one gets
 * @param filled the fields that it lacked and takes from the other
 * @param errorReports how many reported errors follow
 */
@Schema(name = "ServiceMerge")
record ServiceMergeView(UUID kept, UUID gone, List<String> aliases, List<String> filled, int errorReports) {}
