package brussels.estuaire.evaluations.answers;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.evaluations.Evaluated;
import brussels.estuaire.evaluations.answers.MyEvaluationView.AskedAttribute;
import brussels.estuaire.evaluations.answers.MyEvaluationView.AttributeChoice;
import brussels.estuaire.evaluations.questionnaires.Attribute;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.territory.Bassin;
import brussels.estuaire.vocabularies.Term;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people are asked of themselves, and what each may be told as. */
@ApplicationScoped
class AskedAttributes {
    private static final Map<Evaluated.Subject, String> GROUPS = Map.of(
            Evaluated.Subject.CONSULTATION,
            "select e.id from reflection_group g join event e on e.id = g.event_id"
                    + " where g.consultation_id = :of and e.state in (:announced) order by g.number limit 60",
            Evaluated.Subject.SERIES,
            "select e.id from event e where e.series_id = :of and e.id <> :of and e.state in (:announced) order by e.starts_at desc limit 60");

    private final EntityManager entities;

    AskedAttributes(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the attributes; the language and the part are known from the page and the link, and have no choices. */
    List<AskedAttribute> of(Content content, Evaluated evaluated) {
        return Arrays.stream(Attribute.values())
                .filter(content.attributes()::contains)
                .map(it -> new AskedAttribute(it, choices(it, evaluated)))
                .toList();
    }

    /** The codes of those that somebody may tell. */
    Map<Attribute, Set<String>> codes(Content content, Evaluated evaluated) {
        var codes = new EnumMap<Attribute, Set<String>>(Attribute.class);
        content.attributes().forEach(it -> codes.put(it, codes(it, evaluated)));
        return codes;
    }

    private Set<String> codes(Attribute attribute, Evaluated evaluated) {
        return attribute == Attribute.GROUP
                ? groups(evaluated).stream().map(UUID::toString).collect(Collectors.toSet())
                : choices(attribute, evaluated).stream()
                        .map(AttributeChoice::code)
                        .collect(Collectors.toSet());
    }

    private List<AttributeChoice> choices(Attribute attribute, Evaluated evaluated) {
        return switch (attribute) {
            case SECTOR -> labelled(Term.offered(Vocabulary.TYPES));
            case BASSIN -> labelled(Bassin.names());
            case ROLE ->
                Arrays.stream(Participant.Role.values())
                        .map(it -> new AttributeChoice(it.name(), null, null))
                        .toList();
            case GROUP -> labelled(groups(evaluated));
            case LANGUAGE, PART -> List.of();
        };
    }

    private static List<AttributeChoice> labelled(Map<String, Text> labels) {
        return labels.entrySet().stream()
                .map(it -> new AttributeChoice(it.getKey(), it.getValue(), null))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> groups(Evaluated evaluated) {
        var query = GROUPS.get(evaluated.subject());
        if (query == null) {
            return List.of();
        }
        var announced = List.of(EventState.PUBLISHED.name(), EventState.HELD.name(), EventState.CLOSED.name());
        return (List<UUID>) entities.createNativeQuery(query, UUID.class)
                .setParameter("of", evaluated.id())
                .setParameter("announced", announced)
                .getResultList();
    }

    private static List<AttributeChoice> labelled(List<UUID> groups) {
        return Event.<Event>list("id in ?1", groups).stream()
                .map(AskedAttributes::group)
                .sorted((one, other) -> start(one).compareTo(start(other)))
                .toList();
    }

    private static AttributeChoice group(Event event) {
        return new AttributeChoice(
                event.id().toString(), event.title(), event.when().orElse(null));
    }

    private static String start(AttributeChoice group) {
        var when = group.when();
        return when == null ? "" : when.start();
    }
}
