import { m } from "#/shared/i18n/generated/messages.js";
import { Choices, TextField } from "#/shared/ui/Field";
import styles from "./Attendance.module.css";
import type { AttendanceFilter } from "./filter";
import { onlyLabels, presenceLabels, stateLabels } from "./format";

type RegistrationFiltersProps = {
  typed: string;
  setTyped: (typed: string) => void;
  filter: AttendanceFilter;
  onFilter: (filter: AttendanceFilter) => void;
};

/** What narrows the list of people: a name that stands in no address, and facts that do. */
export function RegistrationFilters({ typed, setTyped, filter, onFilter }: RegistrationFiltersProps) {
  const narrowed = filter.state.length + filter.presence.length + filter.only.length > 0;
  return (
    <search className={styles.filters}>
      <TextField
        id="who"
        type="search"
        label={m.attendance_search()}
        hint={m.attendance_search_hint()}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <details className={styles.more} open={narrowed || undefined}>
        <summary>{m.common_filters()}</summary>
        <Choices
          id="state"
          label={m.attendance_state()}
          columns
          options={optionsOf(stateLabels)}
          chosen={filter.state}
          onChange={(state) => onFilter({ ...filter, state: state as AttendanceFilter["state"] })}
        />
        <Choices
          id="presence"
          label={m.attendance_presence()}
          columns
          options={optionsOf(presenceLabels)}
          chosen={filter.presence}
          onChange={(presence) => onFilter({ ...filter, presence: presence as AttendanceFilter["presence"] })}
        />
        <Choices
          id="only"
          label={m.attendance_only()}
          columns
          options={optionsOf(onlyLabels)}
          chosen={filter.only}
          onChange={(only) => onFilter({ ...filter, only: only as AttendanceFilter["only"] })}
        />
      </details>
    </search>
  );
}

/** Codes with their words, to choose from. */
export function optionsOf(labels: Record<string, () => string>) {
  return Object.entries(labels).map(([code, label]) => ({ code, label: label() }));
}
