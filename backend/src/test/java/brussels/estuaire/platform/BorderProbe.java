package brussels.estuaire.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A feature that does nothing but have every kind of input, to try what holds before any feature. */
@Path("/api/test/border")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BorderProbe {
    /** A colour, for the sake of a list of codes. */
    public enum Colour {
        /** Red. */
        RED,
        /** Green. */
        GREEN
    }

    /** A form with a field of each kind. */
    public record Form(
            @NotNull @Valid Text name,
            @Nullable @Size(max = 7) String note,
            @Nullable @Size(max = 2) List<String> aliases,
            @Nullable Colour colour,
            @Nullable UUID owner,
            @Nullable Integer number) {}

    private static final Logger LOG = Logger.getLogger(BorderProbe.class);

    private final Edit edit;

    BorderProbe(Edit edit) {
        this.edit = edit;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public List<String> list(
            @BeanParam @Valid Paging paging,
            @RestQuery List<Colour> colour,
            @RestQuery @Nullable LocalDate at,
            @RestQuery @Nullable @Size(max = 5) String q,
            @RestQuery @Nullable Boolean gaps) {
        return List.of(String.valueOf(paging), String.valueOf(colour), String.valueOf(at), String.valueOf(q));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Text> read(@RestPath UUID id) {
        return Edit.tagged(Response.Status.OK, Text.french("fiche"), 7);
    }

    @PUT
    @Path("{id}")
    @PermitAll
    @Operation(hidden = true)
    public Form change(@RestPath UUID id, Form form) {
        edit.madeFrom(7);
        return edit.valid(form);
    }

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Form create(Form form) {
        return edit.valid(form);
    }

    @POST
    @Path("acts")
    @Transactional
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Text> act(Form form) {
        if ("refused".equals(form.note())) {
            throw Refusal.conflict("conflict");
        }
        return Edit.tagged(
                Response.Status.CREATED, Text.french(UUID.randomUUID().toString()), 1);
    }

    @POST
    @Path("limited")
    @PermitAll
    @Operation(hidden = true)
    public void write() {
        LOG.info("An ordinary line");
    }

    @GET
    @Path("failures/{kind}")
    @PermitAll
    @Operation(hidden = true)
    public String fail(@RestPath String kind) {
        throw switch (kind) {
            case "stale" -> new IllegalStateException(new OptimisticLockException("secret words"));
            case "conflict" -> Refusal.conflict("conflict");
            case "missing" -> Refusal.notFound();
            default -> new IllegalStateException("secret words");
        };
    }
}
