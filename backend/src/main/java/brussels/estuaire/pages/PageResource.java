package brussels.estuaire.pages;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;

import brussels.estuaire.platform.Found;
import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of the interface, under the language that they are read in. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PageResource {
    private static final String LANGUAGE = "{language:fr|nl|en}";

    private static final String WITHOUT_LANGUAGE =
            "{path:(?:services|events|organisations|bassins|glossary|accessibility|privacy|problems|error-reports|event-suggestions|event-suggestion|imports|me|territory|vocabularies|synonyms|unsubscribe|verification|invitations|shortlist|saved-search|saved-searches|my-registration|my-invitation|circles|my-mandate|subjects|calls|my-candidacy|editions|open-doors|my-programme|consultations|consultation-invitation|my-consultation|reflection-groups|questionnaires|evaluation|evaluations|evaluation-comparisons)"
                    + "(?:/[A-Za-z0-9_/-]*)?}";

    @Inject
    DescribePage pages;

    @Inject
    Shell shell;

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> getRoot(@RestHeader(ACCEPT_LANGUAGE) @Nullable String accepted) {
        return toLanguage(accepted, "", "");
    }

    @GET
    @Path(WITHOUT_LANGUAGE)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> getPageWithoutLanguage(
            @RestHeader(ACCEPT_LANGUAGE) @Nullable String accepted, @RestPath String path, @Context UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return toLanguage(accepted, path, query == null ? "" : "?" + query);
    }

    @GET
    @Path(LANGUAGE)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> getHome(@RestPath String language) {
        return getPage(language, "");
    }

    @GET
    @Path(LANGUAGE + "/{path:.*}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> getPage(@RestPath String language, @RestPath String path) {
        var read = Language.valueOf(language.toUpperCase(Locale.ROOT));
        var trimmed = path.replaceAll("^/+|/+$", "");
        var moved = pages.moved(trimmed);
        if (moved.isPresent()) {
            return Found.moved("/" + language + "/" + moved.get());
        }
        var head = pages.describe(trimmed, read);
        var answer = RestResponse.ResponseBuilder.<String>create(head.isPresent() ? Status.OK : Status.NOT_FOUND)
                .entity(shell.with(head.orElseGet(() -> pages.missing(read)), trimmed, read))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return (DescribePage.unlisted(trimmed) ? answer.header("X-Robots-Tag", "noindex") : answer).build();
    }

    /** Leads to the same page in the reader's language; what was searched there stays in the address. */
    private static RestResponse<Void> toLanguage(@Nullable String accepted, String path, String query) {
        var target = URI.create("/" + Language.of(accepted).code() + "/" + path + query);
        return RestResponse.ResponseBuilder.<Void>create(Status.FOUND)
                .location(target)
                .header(HttpHeaders.VARY, ACCEPT_LANGUAGE)
                .build();
    }
}
