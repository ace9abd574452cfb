package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.registrations.Registration;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was prepared of the questions of a consultation, for its team. */
@Path("/api/consultations/{id}/preparations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class PreparationResource {
    private static final String FROM =
            "from preparation t join participant p on p.id = t.participant_id join consultation_question c on c.id = t.question_id";

    private static final String SELECT = """
            select t.id, t.question_id, t.organisation_id, t.body, t.changed_at, p.name, p.organisation,
                   cast(o.name as text) as organisation_name
            %s left join organisation o on o.id = coalesce(t.organisation_id, p.organisation_id)""".formatted(FROM);

    @Inject
    VisibleConsultations consultations;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "What was prepared, by question, the first first.",
            description = "For the team. Of a group: what those who are in it prepared, alone or with colleagues.")
    public Page<PreparationItem> listPreparations(
            @RestPath UUID id, @Valid @BeanParam PreparationFilter filter, @Valid @BeanParam Paging paging) {
        consultations.run(id);
        if (filter.group() != null) {
            Registration.see(filter.group());
        }
        var where = filter.applyTo(new Where())
                .and("t.consultation_id = cast(:consultation as uuid)", "consultation", id.toString())
                .and("t.body <> ''");
        var order = " order by c.position, t.created_at, t.id";
        var items = where.rows(database, SELECT, order + paging.sql(where), PreparationItem::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }
}
