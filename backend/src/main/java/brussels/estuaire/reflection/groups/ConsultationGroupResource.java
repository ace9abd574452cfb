package brussels.estuaire.reflection.groups;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The reflection groups of a consultation, for its team. */
@Path("/api/consultations/{id}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ConsultationGroupResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    FindMembers members;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The groups of a consultation, by their number.", description = "For its team.")
    public Page<ReflectionGroupItem> listReflectionGroups(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var consultation = consultations.run(id).id();
        var people = members.many(consultation);
        return Page.slice(ReflectionGroup.of(consultation), paging)
                .map(it -> item(it, people.getOrDefault(it.id(), 0L)));
    }

    private static ReflectionGroupItem item(ReflectionGroup group, long people) {
        var event = group.event();
        return new ReflectionGroupItem(
                group.id, group.number, event.state(), event.when().orElse(null), people);
    }
}
