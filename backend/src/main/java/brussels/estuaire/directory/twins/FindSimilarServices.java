package brussels.estuaire.directory.twins;

import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.directory.twins.SimilarServices.Reason;
import brussels.estuaire.directory.twins.SimilarServices.Similar;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the services that may be the one that is told; what the caller may not see is filtered in the query itself. */
@RequestScoped
public class FindSimilarServices {
    private static final String SELECT = """
            select s.id, cast(s.name as text), cast(o.name as text), known_as, s.visibility, because
              from services_like(:organisation, :names, :contacts, cast(:postalCode as text), cast(:street as text)) as twin
              join service s on s.id = twin.service_id
              join service_listing l on l.service_id = s.id
              join organisation o on o.id = s.organisation_id""";

    private final VisibleServices services;
    private final EntityManager entities;

    FindSimilarServices(VisibleServices services, EntityManager entities) {
        this.services = services;
        this.entities = entities;
    }

    /**
     * Those that are like what is told.
     *
     * @param except one that is known to be another, or the record itself
     */
    @SuppressWarnings("unchecked")
    public SimilarServices to(Told told, @Nullable UUID except) {
        var where = told.applyTo(new Where()).and("s.id <> :except", "except", except);
        where.and(services.condition(where));
        var rows = (List<Tuple>)
                where.query(entities, SELECT, " order by likeness desc, s.sort_name, s.id limit 5", Tuple.class)
                        .getResultList();
        return new SimilarServices(
                rows.stream().map(FindSimilarServices::similar).toList());
    }

    private static Similar similar(Tuple row) {
        return new Similar(
                row.get(0, UUID.class),
                StoredText.read(row.get(1, String.class)),
                StoredText.read(row.get(2, String.class)),
                row.get(3, String.class),
                Service.Visibility.valueOf(row.get(4, String.class)),
                Arrays.stream(row.get(5, String[].class)).map(Reason::valueOf).toList());
    }
}
