import { useLabels, usePlaceNames, type Vocabulary } from "#/shared/api/reference";
import type { Facet } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Chip, Chips, ClearLink } from "#/shared/ui/Chips";
import { accessInWords, filterLabels, without } from "./format";
import { type FilterName, filterNames, type ServiceFilter } from "./queries";

type ActiveFiltersProps = { filter: ServiceFilter; facets: Record<string, Facet[]> | undefined };

/** What narrows the list, each removable by one link, and all of it by one more. */
export function ActiveFilters({ filter, facets }: ActiveFiltersProps) {
  const nameOf = useFilterWords(facets);
  const { page: _, q, ...others } = filter;
  const chips = filterNames.flatMap((name) =>
    (filter[name] ?? []).map((code) => {
      const value = nameOf(name, code);
      return {
        to: without(filter, name, code),
        value,
        label: m.common_colon({ label: filterLabels[name](), value }),
      };
    }),
  );
  const quoted = q ? m.directory_quoted({ q }) : undefined;
  const all = quoted ? [{ to: others, value: quoted, label: quoted }, ...chips] : chips;
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
