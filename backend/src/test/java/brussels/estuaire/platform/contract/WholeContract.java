package brussels.estuaire.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.AssertTrue;
import java.beans.Introspector;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Completes the generated document, once per build. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholeContract implements OASFilter {
    static final String BEARER = "bearer";
    static final String SESSION = "session";

    private final IndexView index;

    public WholeContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("Production, or wherever this document was read.")
                .addExtension("x-internal", false)));
        api.setSecurity(null);
        api.getComponents().addSecurityScheme(BEARER, bearer());
        api.getComponents().addSecurityScheme(SESSION, session());
        ProblemResponses.addTo(api);
        for (var path : api.getPaths().getPathItems().entrySet()) {
            path.getValue()
                    .getOperations()
                    .forEach((method, operation) ->
                            new DescribedOperation(path.getKey(), method, operation, index).complete());
        }
        leaveRulesOut(api);
        Schemas.complete(api);
        nameTags(api);
    }

    /** What a form says of itself ({@code @AssertTrue boolean isInOrder()}) is a rule, and no field. */
    private void leaveRulesOut(OpenAPI api) {
        for (var rule : index.getAnnotations(AssertTrue.class)) {
            if (rule.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            var method = rule.target().asMethod();
            var schema = api.getComponents()
                    .getSchemas()
                    .get(method.declaringClass().name().withoutPackagePrefix().replaceAll(".*\\$", ""));
            if (schema != null) {
                schema.removeProperty(Introspector.decapitalize(method.name().substring("is".length())));
            }
        }
    }

    private static void nameTags(OpenAPI api) {
        var names = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getTags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        api.setTags(
                names.stream().map(name -> OASFactory.createTag().name(name)).toList());
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of a person or of a partner's service account, with the audience"
                        + " `estuaire-api`; checked as RFC8725 asks.");
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("q_session")
                .description("The interface's session. What changes something needs the header `X-Estuaire: 1` too.");
    }
}
