package brussels.estuaire.registrations.own;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.own.MyRegistrationView.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

/** Finds those who take part in an event, for each other: who has a seat and agreed reads who else has one and agreed. */
@ApplicationScoped
class FindParticipants {
    private static final String SELECT = """
            select r.name, r.organisation, cast(o.name as text) as organisation_name, r.function,
                   r.id = cast(:reader as uuid) as oneself
              from registration r left join organisation o on o.id = r.organisation_id""";

    private final MyRegistrations registrations;
    private final DataSource database;
    private final EntityManager entities;

    FindParticipants(MyRegistrations registrations, DataSource database, EntityManager entities) {
        this.registrations = registrations;
        this.database = database;
        this.entities = entities;
    }

    /** One page of them, by name, for who may see them (else 403); what each agreed to counts as it is now. */
    Page<ParticipantView> page(Registration reader, Paging paging) {
        allowed(registrations.of(reader).rights().contains(Right.SEE_PARTICIPANTS));
        Registration.see(reader.event());
        var where = new Where()
                .and(
                        "r.event_id = cast(:event as uuid)",
                        "event",
                        reader.event().toString())
                .and("r.state = 'CONFIRMED' and r.agreed and r.erased_at is null")
                .with("reader", reader.id().toString());
        var total = where.count(entities, "from registration r");
        var items = where.rows(
                database, SELECT, " order by r.folded_name, r.id" + paging.sql(where), row -> ParticipantView.of(row));
        return Page.of(items, paging, total);
    }
}
