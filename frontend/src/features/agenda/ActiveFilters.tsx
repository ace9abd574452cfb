import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Facet } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Chip, Chips, ClearLink } from "#/shared/ui/Chips";
import { filterLabels, region, withValues } from "./format";
import { type EventFilter, type FilterName, filterNames } from "./queries";

type ActiveFiltersProps = { filter: EventFilter; facets: Record<string, Facet[]> | undefined };

/** What narrows the agenda, each removable by one link, and all of it by one more. */
export function ActiveFilters({ filter, facets }: ActiveFiltersProps) {
  const nameOf = useFilterWords(facets);
  const { view, month, year } = filter;
  const { page: _, ...first } = filter;
  const chips = [...spokenChips(first), ...filterNames.flatMap((name) => valueChips(first, name, nameOf))];
  return (
    <Chips
      label={m.agenda_active_filters()}
      chips={chips.map(({ to, value, label }) => ({
        key: label,
        chip: (
          <Chip to="/events" search={to} resetScroll={false} aria-label={m.agenda_remove({ name: label })}>
            {value}
          </Chip>
        ),
      }))}
      clear={
        <ClearLink
          to="/events"
          search={{ ...(view && { view }), ...(month && { month }), ...(year && { year }) }}
          resetScroll={false}
        >
          {m.agenda_clear()}
        </ClearLink>
      }
    />
  );
}

type ChipContent = { to: EventFilter; value: string; label: string };

/** The typed words, and the time that is looked at; a month says its own. */
function spokenChips(filter: EventFilter): ChipContent[] {
  const { q, ...wordless } = filter;
  const { from, ...fromNow } = filter;
  const { to, sort: _, ...endless } = filter;
  return [
    q && { to: wordless, value: m.agenda_quoted({ q }) },
    from && !filter.view && { to: fromNow, value: m.agenda_since_day({ day: formatDay(from) }) },
    to && !filter.view && { to: endless, value: m.agenda_before_day({ day: formatDay(to) }) },
  ]
    .filter((chip) => typeof chip === "object")
    .map((chip) => ({ ...chip, label: chip.value }));
}

type NameOf = (name: FilterName, code: string) => string;

function valueChips(filter: EventFilter, name: FilterName, nameOf: NameOf): ChipContent[] {
  const chosen = filter[name] ?? [];
  return chosen.map((code) => {
    const value = nameOf(name, code);
    const to = withValues(
      filter,
      name,
      chosen.filter((each) => each !== code),
    );
    return { to, value, label: m.common_colon({ label: filterLabels[name](), value }) };
  });
}

/** Names a value of a filter in words, from the vocabularies and from what the facets say. */
export function useFilterWords(facets: Record<string, Facet[]> | undefined): NameOf {
  const placeName = usePlaceNames();
  const labels: Record<FilterName, (code: string) => string> = {
    bassin: (code) => (code === region ? m.agenda_whole_region() : placeName(code)),
    type: useLabels("event-types"),
    theme: useLabels("themes"),
    language: useLabels("languages"),
    place: (code) => (code === "ONLINE" ? m.agenda_online() : placeName(code)),
    organisation: m.agenda_one_organisation,
    series: m.agenda_one_series,
    withSeats: m.registrations_with_seats,
  };
  return (name, code) => {
    const said = labels[name](code);
    if (said !== code) return said;
    return words(facets?.[name]?.find((facet) => facet.code === code)?.label) || code;
  };
}
