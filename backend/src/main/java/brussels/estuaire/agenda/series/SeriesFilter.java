package brussels.estuaire.agenda.series;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of the series: values of one parameter are « any of », parameters are « all of ». */
record SeriesFilter(
        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = CODE) String> bassin,

        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> type,
        @RestQuery @Size(max = 50) List<UUID> organisation) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";
}
