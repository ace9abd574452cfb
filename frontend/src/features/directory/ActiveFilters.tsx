import { useLabels, usePlaceNames, type Vocabulary } from "#/shared/api/reference";
import type { Facet, Understood } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Chip, Chips, ClearLink } from "#/shared/ui/Chips";
import { accessInWords, filterLabels, verifiedSinceInWords, without } from "./format";
import { type FilterName, filterNames, type ServiceFilter } from "./queries";
import { placeFilters, withoutPlace, withoutWords } from "./typedSearch";

type ActiveFiltersProps = {
  filter: ServiceFilter;
  facets: Record<string, Facet[]> | undefined;
  /** What the typed words were understood as; undefined until the answer has come. */
  understood: Understood | undefined;
};

/** What narrows the list, each removable by one link, and all of it by one more. */
export function ActiveFilters({ filter, facets, understood }: ActiveFiltersProps) {
  const nameOf = useFilterWords(facets);
  const all = [
    ...typedChips(filter, understood),
    ...filterNames.flatMap((name) =>
      (filter[name] ?? []).map((code) => filterChip(name, nameOf(name, code), without(filter, name, code))),
    ),
  ];
  return (
    <Chips
      label={m.directory_active_filters()}
      chips={all.map(({ to, value, label }) => ({
        key: label,
        chip: (
          <Chip
            to="/services"
            search={to}
            resetScroll={false}
            aria-label={m.directory_remove({ name: label })}
          >
            {value}
          </Chip>
        ),
      }))}
      clear={
        <ClearLink to="/services" search={{}} resetScroll={false}>
          {m.directory_clear()}
        </ClearLink>
      }
    />
  );
}

type ChipContent = { to: ServiceFilter; value: string; label: string };

/** The typed words, and beside them the place that stood among them. */
function typedChips(filter: ServiceFilter, understood: Understood | undefined): ChipContent[] {
  const { page: _, q, ...others } = filter;
  if (!q) return [];
  if (!understood?.place) return [quoted(q, others)];
  const { words: rest, place } = understood;
  const placed = filterChip(placeFilters[place.kind], words(place.label), withoutPlace(filter, understood));
  return rest ? [quoted(rest, withoutWords(filter, understood)), placed] : [placed];
}

function quoted(q: string, to: ServiceFilter): ChipContent {
  const value = m.directory_quoted({ q });
  return { to, value, label: value };
}

function filterChip(name: FilterName, value: string, to: ServiceFilter): ChipContent {
  return { to, value, label: m.common_colon({ label: filterLabels[name](), value }) };
}

/** Names a value of a filter in words, from the vocabularies and from what the facets say. */
export function useFilterWords(facets: Record<string, Facet[]> | undefined) {
  const placeName = usePlaceNames();
  const labels: Record<string, (code: string) => string> = {
    theme: useLabels("themes" satisfies Vocabulary),
    type: useLabels("types"),
    audience: useLabels("audiences"),
    language: useLabels("languages"),
    cost: useLabels("costs"),
    access: accessInWords,
    openNow: m.directory_open_now,
    acceptsRequests: m.directory_accepts_requests,
    practice: useLabels("practices"),
    toVerify: m.directory_to_verify,
    near: m.around_me,
    verifiedSince: verifiedSinceInWords,
    bassin: placeName,
    commune: placeName,
    organisation: () => m.directory_one_organisation(),
  };
  return (name: FilterName, code: string): string => {
    const said = labels[name]?.(code);
    if (said && said !== code) return said;
    return words(facets?.[name]?.find((facet) => facet.code === code)?.label) || code;
  };
}
