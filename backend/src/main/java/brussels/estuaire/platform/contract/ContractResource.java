package brussels.estuaire.platform.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The contract of this API, as YAML, or as JSON for who asks it by an ending, a parameter or a header. */
@Path("/api/openapi{ending:(?:\\.json|\\.ya?ml)?}")
class ContractResource {
    private static final String COMMITTED = "/contract/openapi.yaml";
    private static final String YAML = "application/yaml";

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<byte[]> getContract(
            @RestPath String ending,
            @RestQuery @Nullable String format,
            @RestHeader(HttpHeaders.ACCEPT) @Nullable String accepted)
            throws IOException {
        var json = ending.isEmpty()
                ? "json".equalsIgnoreCase(format) || (accepted != null && accepted.contains(MediaType.APPLICATION_JSON))
                : ending.equals(".json");
        try (var committed = committed()) {
            return RestResponse.ResponseBuilder.ok(json ? asJson(committed) : committed.readAllBytes())
                    .header(HttpHeaders.CONTENT_TYPE, (json ? MediaType.APPLICATION_JSON : YAML) + ";charset=UTF-8")
                    .build();
        }
    }

    private static InputStream committed() {
        return Objects.requireNonNull(ContractResource.class.getResourceAsStream(COMMITTED), COMMITTED);
    }

    private static byte[] asJson(InputStream committed) throws IOException {
        var document = new YAMLMapper().readTree(committed);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }
}
