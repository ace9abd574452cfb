import { useNavigate } from "@tanstack/react-router";
import { useExplanations } from "#/shared/api/reference";
import type { Facet } from "#/shared/api/types";
import { FacetGroup, FacetPanel, optionsOf } from "#/shared/ui/Facets";
import { useFilterWords } from "./ActiveFilters";
import { countFilters, filterLabels, withValues } from "./format";
import type { EventFilter, FilterName } from "./queries";

const shownFacets: FilterName[] = ["withSeats", "bassin", "type", "theme", "language", "place"];
const openAtFirst = new Set<FilterName>(["withSeats", "bassin", "type"]);

/** It is asked for or not, and changes too often to be counted. */
const withSeats = [{ code: "true" }];

type EventFacetsProps = { filter: EventFilter; facets: Record<string, Facet[]> | undefined };

/** What narrows the agenda, with how many events each value would find. */
export function EventFacets({ filter, facets }: EventFacetsProps) {
  const navigate = useNavigate();
  const nameOf = useFilterWords(facets);
  const typeExplained = useExplanations("event-types");
  const choose = (name: FilterName, code: string, on: boolean) => {
    const others = (filter[name] ?? []).filter((each) => each !== code);
    const codes = on ? [...others, code] : others;
    navigate({ to: "/events", search: withValues(filter, name, codes), resetScroll: false });
  };
  return (
    <FacetPanel count={countFilters(filter)}>
      {facets &&
        shownFacets.map((name) => (
          <FacetGroup
            key={name}
            label={filterLabels[name]()}
            options={optionsFor(name, facets, filter).map((option) => ({
              ...option,
              label: nameOf(name, option.code),
              explanation: name === "type" ? typeExplained(option.code) : null,
            }))}
            chosen={filter[name] ?? []}
            onChange={(code, on) => choose(name, code, on)}
            open={openAtFirst.has(name)}
          />
        ))}
    </FacetPanel>
  );
}

function optionsFor(name: FilterName, facets: Record<string, Facet[]>, filter: EventFilter) {
  return name === "withSeats" ? withSeats : optionsOf(facets[name] ?? [], filter[name] ?? []);
}
