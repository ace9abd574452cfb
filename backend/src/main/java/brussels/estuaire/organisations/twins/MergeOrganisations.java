package brussels.estuaire.organisations.twins;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts two records of one organisation together: the kept one's values stand, what it lacks is taken from the other, whose
 * names become aliases; what belongs to the other follows.
 */
@RequestScoped
class MergeOrganisations {
    @Inject
    EntityManager entities;

    @Inject
    Event<OrganisationMerged> merged;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Waits for whoever is changing or merging one of them, and reads both as they are now. */
    void hold(Organisation one, Organisation other) {
        entities.createNativeQuery("select cast(hold_organisations(:ids) as text)")
                .setParameter("ids", new UUID[] {one.id(), other.id()})
                .getSingleResult();
        entities.refresh(one);
        entities.refresh(other);
    }

    /** Lets a record go into another; both are held. */
    OrganisationMergeView merge(Organisation gone, Organisation kept) {
        var before = kept.told();
        var had = List.copyOf(kept.aliases());
        var people = gone.mergeInto(kept, clock.now());
        // its number and its alias are free only once it is gone
        gone.persistAndFlush();
        var names = new Names(kept.name(), kept.aliases()).aliasesWith(new Names(gone.name(), gone.aliases()));
        kept.fillFrom(gone, people, names);
        kept.persistAndFlush();
        audit.did("MERGED_INTO", subject(gone, people), null, Map.of("mergedInto", kept.name()));
        audit.did("MERGED", subject(kept, kept.alias()), before, kept.told());
        var event = new OrganisationMerged(gone.id(), kept.id());
        merged.fire(event);
        return new OrganisationMergeView(
                kept.id(),
                gone.id(),
                names.stream().filter(name -> !had.contains(name)).toList(),
                filled(before, kept.told()),
                event.moved("services"),
                moveParts(gone, kept),
                people != null);
    }

    private int moveParts(Organisation gone, Organisation kept) {
        return entities.createNativeQuery("""
                        update organisation set parent_id = :kept, version = version + 1 where parent_id = :gone""")
                .setParameter("kept", kept.id())
                .setParameter("gone", gone.id())
                .executeUpdate();
    }

    /** The fields that the kept record had nothing in, and has now; its aliases are told apart. */
    private List<String> filled(Object before, Object after) {
        var old = json.valueToTree(before);
        var changed = json.valueToTree(after).properties().stream();
        return changed.filter(field -> !field.getKey().equals("aliases"))
                .filter(field -> !field.getValue().equals(old.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Audit.Subject subject(Organisation organisation, @Nullable String alias) {
        return new Audit.Subject("organisation", organisation.id(), alias);
    }
}
