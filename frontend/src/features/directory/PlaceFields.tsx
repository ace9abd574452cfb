import type { LocationForm, ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { AddressFields } from "#/shared/ui/AddressFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { Rows } from "#/shared/ui/Rows";

const empty: LocationForm = {
  name: null,
  street: null,
  postalCode: null,
  commune: "",
  latitude: null,
  longitude: null,
};

/** Where the service receives people; none when it only goes to them. */
export function PlaceFields({ form, change, faults }: FieldsProps<ServiceForm>) {
  return (
    <Rows
      pointer="/locations"
      rows={form.locations}
      onChange={(locations) => change({ locations })}
      empty={empty}
      hint={m.directory_places_hint()}
      add={m.directory_add_place()}
      remove={(number) => m.directory_remove_place({ number })}
      legend={(number) => m.directory_place_number({ number })}
    >
      {(place, pointer, changePlace) => (
        <AddressFields
          pointer={pointer}
          address={place}
          // Another address is another place: coordinates of the old one would lie.
          onChange={({ commune = place.commune, ...part }) =>
            changePlace({ ...part, commune: commune ?? "", latitude: null, longitude: null })
          }
          faults={faults}
        />
      )}
    </Rows>
  );
}
