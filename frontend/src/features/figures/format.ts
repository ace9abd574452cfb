import type { ComparedEdition, OpenDoorFigures } from "#/shared/api/opendoors";
import { formatCount, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

type Key = keyof OpenDoorFigures;

/** Each number: what it is called, and what it counts. */
const defined: [Key, () => string, () => string][] = [
  ["services", m.figures_services, m.figures_services_means],
  ["slots", m.figures_slots, m.figures_slots_means],
  ["places", m.figures_places, m.figures_places_means],
  ["visitors", m.figures_visitors, m.figures_visitors_means],
  ["booked", m.figures_booked, m.figures_booked_means],
  ["made", m.figures_made, m.figures_made_means],
  ["missed", m.figures_missed, m.figures_missed_means],
  ["untold", m.figures_untold, m.figures_untold_means],
  ["walkIns", m.figures_walk_ins, m.figures_walk_ins_means],
];

export type Told = { key: Key; name: string; value: number; means: string };

/** The numbers that are told, in the order of a visit, each with its definition. */
export function toldNumbers(figures: OpenDoorFigures): Told[] {
  return defined.flatMap(([key, name, means]) => {
    const value = figures[key];
    return value === null ? [] : [{ key, name: name(), value, means: means() }];
  });
}

/** The columns that at least one part tells. */
export function toldColumns(parts: OpenDoorFigures[]): { key: Key; name: string }[] {
  return defined
    .filter(([key]) => parts.some((part) => part[key] !== null))
    .map(([key, name]) => ({ key, name: name() }));
}

/** A number of a part, or a dash where it is not told. */
export function numberInWords(value: number | null): string {
  return value === null ? "–" : formatNumber(value);
}

const sources: Record<ComparedEdition["source"], () => string> = {
  COUNTED: m.figures_source_counted,
  TOLD: m.figures_source_told,
  NONE: m.figures_source_none,
};

export type Compared = { services: string; visitors: string; visits: string; source: string };

/** What stands for an edition beside others: what was counted, else what was told, with its qualifiers. */
export function comparedInWords({ source, counted, told }: ComparedEdition): Compared {
  const said = { source: sources[source]() };
  if (source === "COUNTED" && counted)
    return {
      ...said,
      services: formatNumber(counted.services),
      visitors: numberInWords(counted.visitors),
      visits: formatNumber(counted.booked),
    };
  return {
    ...said,
    services: told?.services ? formatCount(told.services) : "–",
    visitors: told?.participants ? formatCount(told.participants) : "–",
    visits: told?.visits ? formatCount(told.visits) : "–",
  };
}
