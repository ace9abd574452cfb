import { useQuery } from "@tanstack/react-query";
import { communesQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import type { ToldDate } from "./dates";
import { modeInWords, modes } from "./format";
import styles from "./Polls.module.css";

type DateFieldsProps = {
  place: number;
  date: ToldDate;
  onChange: (part: Partial<ToldDate>) => void;
  onRemove: () => void;
  faults: FormFault[];
};

/** One of the dates that a poll asks about, and where one would meet. */
export function DateFields({ place, date, onChange, onRemove, faults }: DateFieldsProps) {
  const number = String(place + 1);
  const at = (field: string) => `/groups/${place}/${field}`;
  return (
    <fieldset id={dateId(place)} tabIndex={-1} className={styles.date}>
      <legend>{m.polls_date_number({ number })}</legend>
      <div className={styles.row}>
        <TextField
          id={fieldId(at("day"))}
          type="date"
          className={short}
          label={m.polls_day()}
          error={faultAt(faults, at("day"))}
          value={date.day}
          onChange={({ target }) => onChange({ day: target.value })}
        />
        <TextField
          id={fieldId(at("start"))}
          type="time"
          className={short}
          label={m.polls_start()}
          error={faultAt(faults, at("start"))}
          value={date.start}
          onChange={({ target }) => onChange({ start: target.value })}
        />
      </div>
      <Choices
        id={fieldId(at("mode"))}
        label={m.polls_mode()}
        options={modes.map((code) => ({ code, label: modeInWords(code) }))}
        chosen={[date.mode]}
        onChange={([mode]) => onChange({ mode: mode as ToldDate["mode"] })}
        several={false}
      />
      {date.mode === "ON_SITE" ? (
        <PlaceFields at={(field) => at(`whereabouts/${field}`)} {...{ date, onChange, faults }} />
      ) : (
        <TextField
          id={fieldId(at("whereabouts/onlineLink"))}
          type="url"
          label={m.polls_online_link()}
          hint={m.polls_online_link_hint()}
          error={faultAt(faults, at("whereabouts/onlineLink"))}
          maxLength={500}
          value={date.onlineLink}
          onChange={({ target }) => onChange({ onlineLink: target.value })}
          optional
        />
      )}
      <div>
        <Button look="quiet" onClick={onRemove}>
          {m.polls_date_remove({ number })}
        </Button>
      </div>
    </fieldset>
  );
}

/** The element of one of the dates. */
export function dateId(place: number): string {
  return fieldId(`/groups/${place}`);
}

type PlaceProps = Pick<DateFieldsProps, "date" | "onChange" | "faults"> & { at: (field: string) => string };

function PlaceFields({ at, date, onChange, faults }: PlaceProps) {
  const { data: communes = [] } = useQuery(communesQuery);
  const field = (name: "name" | "street" | "postalCode", label: string, maxLength: number) => (
    <TextField
      id={fieldId(at(name))}
      label={label}
      error={faultAt(faults, at(name))}
      maxLength={maxLength}
      value={date[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
      optional
    />
  );
  return (
    <div className={styles.row}>
      {field("name", m.polls_place_name(), 200)}
      {field("street", m.polls_street(), 200)}
      {field("postalCode", m.polls_postal_code(), 4)}
      <SelectField
        id={fieldId(at("commune"))}
        label={m.polls_commune()}
        error={faultAt(faults, at("commune"))}
        none={m.polls_no_commune()}
        value={date.commune}
        options={communes.map(({ nis, name }) => ({ code: nis, label: words(name) }))}
        onChange={(commune) => onChange({ commune })}
        optional
      />
    </div>
  );
}
