import { CalendarDays, List } from "lucide-react";
import type { ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import styles from "./EventList.module.css";
import type { EventFilter } from "./queries";

type ViewChoiceProps = {
  filter: EventFilter;
  /** What else one can do with the agenda as it stands. */
  children: ReactNode;
};

/** The agenda as a list or as a month. */
export function ViewChoice({ filter, children }: ViewChoiceProps) {
  const { page: _, view, month: _month, ...rest } = filter;
  return (
    <div className={styles.ways}>
      <nav className={styles.views} aria-label={m.agenda_views()}>
        <ButtonLink look={view ? "quiet" : "secondary"} to="/events" search={rest} {...current(!view)}>
          <List size={18} aria-hidden />
          {m.agenda_as_list()}
        </ButtonLink>
        <ButtonLink
          look={view ? "secondary" : "quiet"}
          to="/events"
          search={{ ...rest, view: "month" }}
          {...current(view === "month")}
        >
          <CalendarDays size={18} aria-hidden />
          {m.agenda_as_month()}
        </ButtonLink>
      </nav>
      {children}
    </div>
  );
}

function current(is: boolean) {
  // The router would call both current: they lead to one address with other filters.
  return {
    activeOptions: { exact: true, includeSearch: true },
    "aria-current": is ? ("true" as const) : undefined,
  };
}
