import { useQuery } from "@tanstack/react-query";
import { communesQuery } from "#/shared/api/reference";
import type { LocationForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import type { FieldsProps } from "./mutations";

const empty: LocationForm = {
  name: null,
  street: null,
  postalCode: null,
  commune: "",
  latitude: null,
  longitude: null,
};

/** Where the service receives people; none when it only goes to them. */
export function PlaceFields({ form, change, faults }: FieldsProps) {
  const { data: communes = [] } = useQuery(communesQuery);
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
        <>
          <TextField
            id={fieldId(`${pointer}/street`)}
            label={m.common_street()}
            error={faultAt(faults, `${pointer}/street`)}
            value={place.street ?? ""}
            // Another address is another place: coordinates of the old one would lie.
            onChange={(event) =>
              changePlace({ street: event.target.value || null, latitude: null, longitude: null })
            }
            autoComplete="off"
            optional
          />
          <TextField
            id={fieldId(`${pointer}/postalCode`)}
            label={m.common_postal_code()}
            error={faultAt(faults, `${pointer}/postalCode`)}
            className={short}
            inputMode="numeric"
            value={place.postalCode ?? ""}
            onChange={(event) =>
              changePlace({ postalCode: event.target.value || null, latitude: null, longitude: null })
            }
            autoComplete="off"
            optional
          />
          <SelectField
            id={fieldId(`${pointer}/commune`)}
            label={m.common_commune()}
            error={faultAt(faults, `${pointer}/commune`)}
            value={place.commune}
            onChange={(event) =>
              changePlace({ commune: event.target.value, latitude: null, longitude: null })
            }
          >
            <option value="">{m.common_choose()}</option>
            {communes.map((commune) => (
              <option key={commune.nis} value={commune.nis}>
                {words(commune.name)}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </Rows>
  );
}
