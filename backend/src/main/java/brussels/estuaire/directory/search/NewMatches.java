package brussels.estuaire.directory.search;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is new in a list since a moment: the services that everybody has begun to see. */
@RequestScoped
public class NewMatches {
    /** A mail names so many; the list has the others. */
    public static final int MOST = 20;

    private static final String FOUND = "with found as materialized (select s.id, s.listed_at " + VisibleServices.FROM;

    private static final String NAMED = """
            )
            select s.id, cast(s.name as text) as name, (select count(*) from found) as total
              from found join service s using (id)
             order by found.listed_at desc, s.sort_name, s.id
             limit""" + " " + MOST;

    private final UnderstandSearch understand;
    private final FindServices services;
    private final EntityManager entities;
    private final Validator validator;

    NewMatches(UnderstandSearch understand, FindServices services, EntityManager entities, Validator validator) {
        this.understand = understand;
        this.services = services;
        this.entities = entities;
        this.validator = validator;
    }

    /** A service by its name. */
    public record Named(UUID id, Text name) {}

    /** The latest services, bounded, and how many there are. */
    public record Found(List<Named> services, long total) {}

    /** Refuses what is no query of the list (422). */
    public void check(String query) {
        StoredFilter.read(query, validator);
    }

    /** The services of a list that are there since a moment, and were not yet told. */
    @SuppressWarnings("unchecked")
    public Found of(String query, Instant since, Instant until) {
        var where = services.where(understand.of(StoredFilter.read(query, validator)), "")
                .and("s.listed and s.listed_at >= :since", "since", since)
                .and("s.listed_at < :until", "until", until);
        var rows =
                (List<Tuple>) where.query(entities, FOUND, NAMED, Tuple.class).getResultList();
        var named = rows.stream()
                .map(row -> new Named(row.get("id", UUID.class), StoredText.read(row.get("name", String.class))))
                .toList();
        return new Found(named, rows.isEmpty() ? 0 : rows.getFirst().get("total", Long.class));
    }
}
