import { MapPin } from "lucide-react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Service, ServiceLocation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { BassinLine } from "#/shared/ui/BassinLine";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import styles from "./ServiceView.module.css";

/** Where a service receives people, with the honesty of what is known. */
export function ServicePlaces({ service }: { service: Service }) {
  return (
    <RecordSection heading={m.directory_places()}>
      {service.locations.length === 0 ? (
        <Note>{m.directory_no_place()}</Note>
      ) : (
        <ul className={styles.places}>
          {service.locations.map((place, i) => (
            <li key={i}>
              <Place place={place} />
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}

function Place({ place }: { place: ServiceLocation }) {
  const placeName = usePlaceNames();
  const city = [place.postalCode, placeName(place.commune)].filter(Boolean).join(" ");
  return (
    <div className={styles.place}>
      {place.name && (
        <h3>
          <Words of={place.name} />
        </h3>
      )}
      <p className={styles.address}>
        <MapPin size={18} aria-hidden /> {[place.street, city].filter(Boolean).join(", ")}
      </p>
      {place.approximate && <Note>{m.directory_approximate()}</Note>}
      <BassinLine answer={place.bassin} />
    </div>
  );
}
