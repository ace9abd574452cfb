package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.BookVisits;
import brussels.estuaire.opendoors.visits.FindVisits;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.Registration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Adds visits to a personal programme, as the person that they said they were the last time. */
@RequestScoped
class AddVisits {
    private final EntityManager entities;
    private final BookVisits book;

    AddVisits(EntityManager entities, BookVisits book) {
        this.entities = entities;
        this.book = book;
    }

    void add(Visitor visitor, List<UUID> slots, String privacyVersion) {
        book.add(MyProgrammes.edition(visitor), registrant(visitor), privacyVersion, slots);
    }

    @SuppressWarnings("unchecked")
    private Registrant registrant(Visitor visitor) {
        FindVisits.see(visitor);
        var booked = (List<Registration>) entities.createNativeQuery(
                        "select * from registration where visitor_id = :visitor order by id desc", Registration.class)
                .setParameter("visitor", visitor.id())
                .getResultList();
        var last = booked.stream().flatMap(it -> it.registrant().stream()).findFirst();
        return new Registrant(
                visitor.name(),
                visitor.email(),
                null,
                last.map(Registrant::organisation).orElse(null),
                last.map(Registrant::organisationId).orElse(null),
                last.map(Registrant::function).orElse(null),
                visitor.language(),
                last.map(Registrant::accessNeeds).orElse(null),
                List.of(),
                false);
    }
}
