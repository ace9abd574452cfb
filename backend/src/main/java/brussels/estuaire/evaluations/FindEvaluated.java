package brussels.estuaire.evaluations;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Finds what is evaluated. */
@RequestScoped
public class FindEvaluated {
    /**
     * What is evaluated, as people know it.
     *
     * @param when it was; null when that is no one moment, or not known
     * @param type of an event
     * @param bassin null for the Region, or when it is not of a place
     * @param organisation which organises or offers it; null when it is nobody's alone
     */
    public record Thing(
            Text title,
            @Nullable When when,
            @Nullable String type,
            @Nullable String bassin,
            @Nullable Organisation organisation) {}

    @Inject
    VisibleEvents events;

    @Inject
    VisibleEditions editions;

    @Inject
    VisibleConsultations consultations;

    @Inject
    VisibleCircles circles;

    @Inject
    VisibleServices services;

    /** The thing, when it is of its kind and the caller may see it; else null. */
    @Nullable
    Thing visible(Evaluated it) {
        var seen = switch (it.subject()) {
            case EVENT -> isEvent(events.byId(it.id()), false);
            case SERIES -> isEvent(events.byId(it.id()), true);
            case EDITION -> editions.byId(it.id()) != null;
            case CONSULTATION -> consultations.byId(it.id()) != null;
            case CIRCLE -> circles.byId(it.id()) != null && it.year() != null;
            case SERVICE -> services.byId(it.id()) != null;
        };
        return seen ? of(it) : null;
    }

    private static boolean isEvent(@Nullable Event event, boolean series) {
        return event != null && event.isSeries() == series;
    }

    /** The thing, whoever asks. */
    public static Thing of(Evaluated it) {
        return switch (it.subject()) {
            case EVENT, SERIES, EDITION -> of(Event.<Event>findById(it.id()));
            case CONSULTATION -> of(Consultation.<Consultation>findById(it.id()));
            case CIRCLE -> of(Circle.<Circle>findById(it.id()));
            case SERVICE -> of(Service.<Service>findById(it.id()));
        };
    }

    private static Thing of(Event it) {
        var when = it.isSeries() ? null : it.when().orElse(null);
        return new Thing(it.title(), when, typeOf(it), it.bassin(), it.organisation());
    }

    private static String typeOf(Event it) {
        return Event.getEntityManager()
                .createQuery("select e.type.code from Event e where e.id = :id", String.class)
                .setParameter("id", it.id())
                .getSingleResult();
    }

    private static Thing of(Consultation it) {
        return new Thing(it.question(), null, null, it.bassin(), it.organisation());
    }

    private static Thing of(Circle it) {
        return new Thing(it.name(), null, null, it.bassin(), null);
    }

    private static Thing of(Service it) {
        return new Thing(it.name(), null, null, null, it.organisation());
    }
}
