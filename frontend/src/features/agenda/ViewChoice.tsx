import { CalendarDays, CalendarRange, List, type LucideIcon } from "lucide-react";
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

type View = EventFilter["view"];

const views: { view: View; icon: LucideIcon; name: () => string }[] = [
  { view: undefined, icon: List, name: m.agenda_as_list },
  { view: "month", icon: CalendarDays, name: m.agenda_as_month },
  { view: "year", icon: CalendarRange, name: m.agenda_as_year },
];

/** The agenda as a list, as a month or as a year. */
export function ViewChoice({ filter, children }: ViewChoiceProps) {
  return (
    <div className={styles.ways}>
      <nav className={styles.views} aria-label={m.agenda_views()}>
        {views.map(({ view, icon: Icon, name }) => (
          <ButtonLink
            key={view ?? "list"}
            look={filter.view === view ? "secondary" : "quiet"}
            to="/events"
            search={seenAs(filter, view)}
            // The router would call all of them current: they lead to one address with other filters.
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={filter.view === view ? "true" : undefined}
          >
            <Icon size={18} aria-hidden />
            {name()}
          </ButtonLink>
        ))}
      </nav>
      {children}
    </div>
  );
}

/** The same events in another view; a month leads to its year. */
function seenAs({ page: _, view: _view, month, year, ...rest }: EventFilter, view: View): EventFilter {
  if (!view) return rest;
  if (view === "month") return { ...rest, view, ...(month ? { month } : {}) };
  const whole = year ?? month?.slice(0, 4);
  return { ...rest, view, ...(whole ? { year: whole } : {}) };
}
