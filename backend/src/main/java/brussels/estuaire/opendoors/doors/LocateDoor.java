package brussels.estuaire.opendoors.doors;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.directory.Service;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.territory.BassinAnswer;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where a door opens: at an address of its service, whose point is known, or elsewhere, about where its commune is. */
@ApplicationScoped
class LocateDoor {
    private final Territory territory;
    private final EntityManager entities;

    LocateDoor(Territory territory, EntityManager entities) {
        this.territory = territory;
        this.entities = entities;
    }

    /** An address of a service. */
    private record Address(Place place, Territory.@Nullable Point point) {
        static Address of(Tuple row) {
            var latitude = row.get(4, Double.class);
            var longitude = row.get(5, Double.class);
            return new Address(
                    new Place(
                            StoredText.readOrNull(row.get(0, String.class)),
                            row.get(1, String.class),
                            row.get(2, String.class),
                            row.get(3, String.class),
                            null),
                    latitude == null || longitude == null ? null : new Territory.Point(latitude, longitude));
        }

        boolean isAt(Place told) {
            return Objects.equals(place.street(), told.street())
                    && Objects.equals(place.postalCode(), told.postalCode())
                    && Objects.equals(place.commune(), told.commune());
        }
    }

    /** Places a door where its form says, or else at the first address of its service; in a bassin of its edition. */
    void place(OpenDoor door, @Nullable Place told) {
        var addresses = addresses(door.service);
        var place = told == null || told.commune() == null
                ? addresses.stream()
                        .findFirst()
                        .map(Address::place)
                        .orElseThrow(() -> Refusal.invalid("/place", "required"))
                : told;
        var commune = Objects.requireNonNull(place.commune());
        if (!territory.hasCommune(commune)) {
            throw Refusal.invalid("/place/commune", "unknown");
        }
        var exact = addresses.stream()
                .filter(it -> it.isAt(place))
                .flatMap(it -> Optional.ofNullable(it.point).stream())
                .findFirst();
        var point = exact.orElseGet(() -> territory.centroidOf(commune));
        door.bassin = bassin(door.edition, territory.bassinOf(place.postalCode(), commune));
        door.place = place;
        door.latitude = point.latitude();
        door.longitude = point.longitude();
        door.approximate = exact.isEmpty();
    }

    private static @Nullable String bassin(@Nullable Edition edition, BassinAnswer answer) {
        if (edition == null) {
            return answer.bassin();
        }
        var candidates =
                answer.candidates().stream().map(BassinAnswer.Candidate::bassin).toList();
        return edition.bassins().stream()
                .filter(candidates::contains)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/place/commune", "outside-edition"));
    }

    @SuppressWarnings("unchecked")
    private List<Address> addresses(Service service) {
        var rows = (List<Tuple>) entities.createNativeQuery("""
                        select cast(name as text), street, postal_code, commune, latitude, longitude
                          from service_location where service_id = :service order by position""", Tuple.class)
                .setParameter("service", service.id())
                .getResultList();
        return rows.stream().map(Address::of).toList();
    }
}
