import { useNavigate } from "@tanstack/react-router";
import { useExplanations } from "#/shared/api/reference";
import type { Facet, Text } from "#/shared/api/types";
import { FacetGroup, FacetPanel, optionsOf } from "#/shared/ui/Facets";
import { useFilterWords } from "./ActiveFilters";
import { accesses, countFilters, filterLabels, verifiedSinceDays, withValues } from "./format";
import type { FilterName, ServiceFilter } from "./queries";

const shownFacets: FilterName[] = [
  "openNow",
  "acceptsRequests",
  "theme",
  "type",
  "audience",
  "bassin",
  "commune",
  "language",
  "cost",
  "access",
  "practice",
  "verifiedSince",
];
const openAtFirst = new Set<FilterName>(["openNow", "acceptsRequests", "theme", "bassin"]);

type Option = { code: string; count?: number };

// What the API does not count is offered whole: the three ways in, whether it is open, and whether it takes new requests.
const uncounted: { [name in FilterName]?: Option[] } = {
  access: accesses.map((code) => ({ code })),
  openNow: [{ code: "true" }],
  acceptsRequests: [{ code: "true" }],
};

// One day says it all: a later one only narrows it.
const oneOnly = new Set<FilterName>(["verifiedSince"]);

type FacetsProps = { filter: ServiceFilter; facets: Record<string, Facet[]> | undefined };

/** What narrows the list of services, with how many each value would find. */
export function Facets({ filter, facets }: FacetsProps) {
  const navigate = useNavigate();
  const nameOf = useFilterWords(facets);
  const explanationOf = useFilterExplanations();
  const choose = (name: FilterName, code: string, on: boolean) => {
    const others = oneOnly.has(name) ? [] : (filter[name] ?? []).filter((each) => each !== code);
    const codes = on ? [...others, code] : others;
    navigate({ to: "/services", search: withValues(filter, name, codes), resetScroll: false });
  };
  return (
    <FacetPanel count={countFilters(filter)}>
      {facets &&
        shownFacets.map((name) => (
          <FacetGroup
            key={name}
            label={filterLabels[name]()}
            options={optionsFor(name, facets, filter[name] ?? []).map((option) => ({
              ...option,
              label: nameOf(name, option.code),
              explanation: explanationOf(name, option.code),
            }))}
            chosen={filter[name] ?? []}
            onChange={(code, on) => choose(name, code, on)}
            open={openAtFirst.has(name)}
          />
        ))}
    </FacetPanel>
  );
}

/** What a type of service or a practice is, in a sentence; the other filters speak for themselves. */
function useFilterExplanations(): (name: FilterName, code: string) => Text | null {
  const typeExplained = useExplanations("types");
  const practiceExplained = useExplanations("practices");
  return (name, code) => {
    if (name === "type") return typeExplained(code);
    return name === "practice" ? practiceExplained(code) : null;
  };
}

function optionsFor(name: FilterName, facets: Record<string, Facet[]>, chosen: string[]): Option[] {
  if (name !== "verifiedSince") return uncounted[name] ?? optionsOf(facets[name] ?? [], chosen);
  const days = verifiedSinceDays().map(({ day }) => day);
  // An address of last week asks for a day of its own.
  return [...new Set([...chosen, ...days])].map((code) => ({ code }));
}
