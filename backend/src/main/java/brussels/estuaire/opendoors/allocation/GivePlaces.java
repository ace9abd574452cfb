package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.opendoors.allocation.exact.Allocated;
import brussels.estuaire.opendoors.allocation.exact.Demand;
import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.choices.ReadChoices;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.registrations.Register;
import brussels.estuaire.registrations.Registrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Registers people for what they are given, writes beside each choice what became of it, and tells everybody once. */
@ApplicationScoped
class GivePlaces {
    private final Register register;
    private final ReadChoices choices;
    private final TellAllocated tell;
    private final EntityManager entities;

    GivePlaces(Register register, ReadChoices choices, TellAllocated tell, EntityManager entities) {
        this.register = register;
        this.choices = choices;
        this.tell = tell;
        this.entities = entities;
    }

    void all(Edition edition, Demand demand, Allocated allocated) {
        for (var person : demand.people()) {
            var visitor = Visitor.byId(person.id()).orElseThrow();
            give(visitor, allocated.given(person));
            Visitor.see(person.id());
            person.choices().forEach(choice -> write(person, choice, allocated));
            tell.answered(edition, visitor, choices.of(person.id()));
        }
    }

    private void give(Visitor visitor, List<UUID> slots) {
        var ranking = (Tuple) entities.createNativeQuery(
                        "select organisation, privacy_version from ranking where visitor_id = :visitor", Tuple.class)
                .setParameter("visitor", visitor.id())
                .getSingleResult();
        var registrant = new Registrant(
                visitor.name(),
                visitor.email(),
                null,
                ranking.get(0, String.class),
                null,
                null,
                visitor.language(),
                null,
                List.of(),
                false);
        slots.forEach(slot -> register.given(slot, registrant, ranking.get(1, String.class)));
    }

    private void write(Person person, UUID choice, Allocated allocated) {
        var answer = allocated.answer(person, choice);
        entities.createNativeQuery("""
                        update choice set outcome = :outcome, because = :because
                         where visitor_id = :visitor and event_id = :slot""")
                .setParameter("outcome", answer.outcome().name())
                .setParameter("because", answer.because().toArray(UUID[]::new))
                .setParameter("visitor", person.id())
                .setParameter("slot", choice)
                .executeUpdate();
    }
}
