package brussels.estuaire.registrations.organisers;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds registrations of one event; the caller's right to them is checked by who asks. */
@ApplicationScoped
class FindRegistrations {
    private static final String FROM = "from registration r left join organisation o on o.id = r.organisation_id";

    /** All of it in one row for the eye: its words, in the plain spelling. */
    private static final String TYPED =
            "plain_text(concat_ws(' ', r.name, r.email, r.registered_by, r.organisation, all_languages(o.name)))"
                    + " like '%' || plain_text(:q) || '%'";

    private static final String SELECT = "select " + RegistrationItem.COLUMNS + " " + FROM;

    private final DataSource database;
    private final EntityManager entities;

    FindRegistrations(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Those who have a seat by name, then those who may have one in the order of arrival, then what is over. */
    Page<RegistrationItem> page(UUID event, RegistrationSearchForm search, Paging paging) {
        Registration.see(event);
        var where = new Where()
                .and("r.event_id = cast(:event as uuid)", "event", event.toString())
                .and("r.state = any (:state)", "state", Where.names(search.state()))
                .and("coalesce(r.presence, 'UNKNOWN') = any (:presence)", "presence", Where.names(search.presence()))
                .and("r.presenter = :presenter", "presenter", search.presenter())
                .and("(r.mail_failed_at is not null and r.erased_at is null) = :failed", "failed", search.mailFailed())
                .and(TYPED, "q", typed(search.q()));
        var order = " order by array_position(array['CONFIRMED', 'OFFERED', 'PENDING', 'WAITING'], r.state) nulls last,"
                + " case when r.state = 'CONFIRMED' then r.folded_name end, r.place, r.id";
        var items = where.rows(database, SELECT, order + paging.sql(where), RegistrationItem::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    /** One of an event. */
    RegistrationItem one(UUID event, UUID id) {
        Registration.flush();
        Registration.see(event);
        return new Where()
                .and("r.id = cast(:id as uuid)", "id", id.toString())
                .rows(database, SELECT, "", RegistrationItem::of)
                .getFirst();
    }

    private static @Nullable String typed(@Nullable String q) {
        return q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
    }
}
