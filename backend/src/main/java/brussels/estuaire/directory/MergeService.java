package brussels.estuaire.directory;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.twins.Names;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts two records of one service together: the kept one's values stand, what it lacks is taken from the other, whose names
 * become aliases.
 */
@RequestScoped
public class MergeService {
    private static final Set<String> ITS_OWN = Set.of("organisationId", "name", "aliases");

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * What the kept record got.
     *
     * @param aliases its new other names
     * @param fields those that it lacked
     */
    public record Gain(List<String> aliases, List<String> fields) {}

    /** The id of what stands for one that was merged. */
    public static Optional<UUID> mergedInto(UUID id) {
        return Service.<Service>findByIdOptional(id).flatMap(known -> Optional.ofNullable(known.mergedInto));
    }

    /** The ids of those that were merged into one. */
    static List<UUID> goneInto(UUID id) {
        return Service.<Service>stream("mergedInto", id).map(Service::id).toList();
    }

    /** Refuses unless the caller knows the version of the record that goes. */
    public void refuseStale(Service gone, int known) {
        if (gone.version != known) {
            throw Refusal.stale();
        }
    }

    /** Waits for whoever is changing or merging one of them, and reads both as they are now. */
    public void hold(Service gone, Service kept) {
        entities.createNativeQuery("select cast(hold_services(:ids) as text)")
                .setParameter("ids", new UUID[] {gone.id, kept.id})
                .getSingleResult();
        entities.refresh(gone);
        entities.refresh(kept);
    }

    /** Lets a record go into another; both are held. */
    public Gain merge(Service gone, Service kept) {
        if (kept.visibility == Service.Visibility.ARCHIVED) {
            throw Refusal.conflict("merge-target-inactive");
        }
        var before = ServiceForm.of(kept);
        gone.archive(clock.now());
        gone.mergedInto = kept.id;
        gone.persistAndFlush();
        var aliases = new Names(kept.name, kept.aliases).aliasesWith(new Names(gone.name, gone.aliases));
        var told = (ObjectNode) json.valueToTree(before);
        var fields = fill(told, json.valueToTree(ServiceForm.of(gone)));
        told.set("aliases", json.valueToTree(aliases));
        json.convertValue(told, ServiceForm.class).applyTo(kept, clock.now()).persistAndFlush();
        audit.did("MERGED_INTO", KeepService.subject(gone), null, Map.of("mergedInto", kept.name));
        audit.did("MERGED", KeepService.subject(kept), before, ServiceForm.of(kept));
        aliases.removeAll(before.aliases());
        return new Gain(aliases, fields);
    }

    /** Writes into a form what it lacks and another one tells; answers the names of these fields. */
    private static List<String> fill(ObjectNode told, JsonNode other) {
        var filled = new ArrayList<String>();
        for (var field : other.properties()) {
            if (!ITS_OWN.contains(field.getKey()) && empty(told.get(field.getKey())) && !empty(field.getValue())) {
                told.set(field.getKey(), field.getValue());
                filled.add(field.getKey());
            }
        }
        return filled;
    }

    private static boolean empty(JsonNode value) {
        return value.isNull() || (value.isArray() && value.isEmpty());
    }
}
