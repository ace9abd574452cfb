package brussels.estuaire.directory;

import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Services as their forms, in the JSON of the API, for those who read and write many. */
@RequestScoped
public class ServiceForms {
    private final ObjectMapper json;
    private final KeepService keep;
    private final Edit edit;
    private final Clock clock;

    ServiceForms(ObjectMapper json, KeepService keep, Edit edit, Clock clock) {
        this.json = json;
        this.keep = keep;
        this.edit = edit;
        this.clock = clock;
    }

    /**
     * What a new service is, besides its form.
     *
     * @param key the key under which a system keeps it; null when none does, likewise the source
     */
    public record Kept(
            Organisation organisation,
            @Nullable String source,
            @Nullable String key,
            boolean published) {}

    /**
     * A service, whole.
     *
     * @param form as the API takes it
     * @param key null when no system keeps it under a key, likewise the source
     */
    public record Whole(
            UUID id,
            Organisation organisation,
            ObjectNode form,
            Service.Visibility visibility,
            @Nullable LocalDate verifiedOn,
            @Nullable String source,
            @Nullable String key,
            Instant updatedAt,
            int version) {}

    /** These services, in this order; who may see them is checked by who asks. */
    public List<Whole> of(Collection<UUID> ids) {
        Map<UUID, Service> found = Service.<Service>list(
                        "from Service s join fetch s.organisation left join fetch s.locations where s.id in ?1", ids)
                .stream()
                .collect(Collectors.toMap(Service::id, Function.identity(), (one, same) -> one));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(this::whole)
                .toList();
    }

    private Whole whole(Service service) {
        return new Whole(
                service.id,
                service.organisation,
                json.valueToTree(ServiceForm.of(service)),
                service.visibility,
                service.verifiedOn,
                service.source,
                service.externalKey,
                service.updatedAt,
                service.version);
    }

    /** The service that a system keeps under a key, whole. */
    public Optional<Whole> keyed(Organisation organisation, String source, String key) {
        return KeepService.keyed(organisation, source, key)
                .map(id -> Service.<Service>findById(id))
                .map(this::whole);
    }

    /** What is wrong with a form, by the rules of the API; nothing when it may be stored. */
    public List<Violation> faults(ObjectNode form, @Nullable UUID known) {
        try {
            var before = known == null ? null : ServiceForm.of(Service.findById(known));
            CheckService.checked(edit.valid(read(form)), before);
            return List.of();
        } catch (Refusal refused) {
            return refused.violations();
        }
    }

    /** Writes a new service; the caller's right to do so is checked by who asks. */
    public Whole create(Kept kept, ObjectNode form) {
        var service = kept.key() == null || kept.source() == null
                ? Service.draft(clock.now())
                : Service.keyed(kept.source(), kept.key(), clock.now());
        if (kept.published()) {
            service.publish(clock.now());
        }
        return whole(keep.create(service, kept.organisation(), read(form)));
    }

    /** Writes the changes to a service; the caller's right to do so is checked by who asks. */
    public Whole update(UUID id, ObjectNode form) {
        return whole(keep.update(Service.findById(id), read(form)));
    }

    /** Takes a service away as if it had never been created; its history stays. */
    public void remove(UUID id) {
        keep.remove(Service.findById(id));
    }

    private ServiceForm read(ObjectNode form) {
        try {
            return json.treeToValue(form, ServiceForm.class);
        } catch (JsonProcessingException e) {
            throw Problems.refusalOf(e, 400);
        }
    }
}
