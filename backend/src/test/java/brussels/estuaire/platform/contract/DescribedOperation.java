package brussels.estuaire.platform.contract;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** One operation of the document, with the method that it was made from. */
final class DescribedOperation {
    private static final String RESPONSES = "#/components/responses/";

    private final String path;
    private final HttpMethod verb;
    private final Operation operation;
    private final MethodInfo method;

    DescribedOperation(String path, HttpMethod verb, Operation operation, IndexView index) {
        this.path = path;
        this.verb = verb;
        this.operation = operation;
        this.method = Resources.method(index, operation.getOperationId());
    }

    void complete() {
        if (operation.getTags() == null || operation.getTags().isEmpty()) {
            operation.addTag(Resources.feature(method));
        }
        secure();
        if (verb == HttpMethod.POST) {
            operation.addParameter(
                    header("Idempotency-Key", "[!-~]+", 255)
                            .required(false)
                            .description(
                                    "Sent again with the same key and body within 24 hours, the act is not done again, and"
                                            + " its answer comes once more. A visitor's key has at least 16 characters, drawn at random."));
        }
        if (changesOneVersion()) {
            operation.addParameter(header("If-Match", "\"[0-9]+\"", 16)
                    .required(true)
                    .description("The version that the change was made from, as its `ETag` gave it."));
        }
        operation.getResponses().getAPIResponses().forEach(this::completeSuccess);
        problems()
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref(RESPONSES + ProblemResponses.name(status))));
    }

    private void secure() {
        operation.setSecurity(
                open()
                        ? List.of()
                        : List.of(
                                OASFactory.createSecurityRequirement().addScheme(WholeContract.BEARER),
                                OASFactory.createSecurityRequirement().addScheme(WholeContract.SESSION)));
    }

    private boolean open() {
        return method.hasAnnotation(PermitAll.class);
    }

    private boolean writes() {
        return verb != HttpMethod.GET && verb != HttpMethod.HEAD;
    }

    /**
     * What replaces or removes a single record, or decides on what somebody may correct meanwhile; a key of the caller's own needs no
     * version, nor does a mark that tells what it was.
     */
    private boolean changesOneVersion() {
        return path.contains("/candidacies/{candidacyId}/")
                || path.endsWith("/findings/{findingId}/merging")
                || path.endsWith("/verbatims/{verbatimId}/publication")
                || (verb == HttpMethod.POST && path.startsWith("/api/open-doors/{id}/") && !path.endsWith("/slots"))
                || !path.contains("/walk-ins/")
                        && !path.endsWith("/presence")
                        && !path.endsWith("/presenter")
                        && (verb == HttpMethod.DELETE
                                || ((verb == HttpMethod.PUT || verb == HttpMethod.PATCH)
                                        && !path.contains("/by-key/")));
    }

    /** What who sits in a circle reads by the link of their mandate is not there any more once that is over. */
    private boolean isOfASeat() {
        return !writes() && path.startsWith("/api/my-mandate/");
    }

    /** Of what is open to be read, only those who take part in an event are refused to who may not see them. */
    private Set<String> problems() {
        var statuses = new TreeSet<>(Set.of("400", "401", "406", "429", "500", "503"));
        if (!open() || writes() || path.endsWith("/my-registration/participants")) {
            statuses.add("403");
        }
        if (path.contains("{") || isOfASeat()) {
            statuses.add("404");
        }
        if (writes()) {
            statuses.addAll(Set.of("409", "412"));
        }
        if (changesOneVersion()) {
            statuses.add("428");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415", "422"));
        }
        return statuses;
    }

    private void completeSuccess(String status, APIResponse response) {
        if (!status.startsWith("2")) {
            return;
        }
        response.addHeader("RateLimit", OASFactory.createHeader().ref("#/components/headers/RateLimit"));
        if (Resources.answersVersion(method)) {
            response.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
            if (verb == HttpMethod.GET) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createAPIResponse().description("The caller has this version already."));
            }
        }
    }

    private static Parameter header(String name, String pattern, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .pattern("^" + pattern + "$")
                        .maxLength(longest));
    }
}
