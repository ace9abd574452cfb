import type { Nearest, Suggestions, TypedPlace, Understood } from "#/shared/api/types";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { OptionGroup } from "#/shared/ui/Combobox";
import { type FilterName, filterNames, type ServiceFilter } from "./queries";

/** The filter that each kind of typed place is. */
export const placeFilters = {
  BASSIN: "bassin",
  COMMUNE: "commune",
  POSTAL_CODE: "postalCode",
} as const satisfies Record<TypedPlace["kind"], FilterName>;

type Kept = { words: string | null; place: TypedPlace | null };

/** The same list, from its first page, with only these of the typed words; a kept place becomes a filter. */
export function typing({ q: _q, page: _page, ...filter }: ServiceFilter, kept: Kept): ServiceFilter {
  return {
    ...filter,
    ...(kept.words ? { q: kept.words } : {}),
    ...(kept.place ? { [placeFilters[kept.place.kind]]: kept.place.codes } : {}),
  };
}

/** The same list without the place among the typed words. */
export function withoutPlace(filter: ServiceFilter, understood: Understood): ServiceFilter {
  return typing(filter, { words: understood.words, place: null });
}

/** The same list without the typed words that are no place. */
export function withoutWords(filter: ServiceFilter, understood: Understood): ServiceFilter {
  return typing(filter, { words: null, place: understood.place });
}

/** A list with one condition less, how that condition is called, and how much it finds. */
export type WiderSearch = { search: ServiceFilter; name: string; total: number };

/** The lists that find something where all conditions together find nothing. */
export function widerSearches(
  filter: ServiceFilter,
  { nearest, understood }: { nearest: Nearest[]; understood: Understood | null },
  nameOf: (name: FilterName, code: string) => string,
): WiderSearch[] {
  return nearest.flatMap((near) => {
    const { total } = near;
    const name = filterNames.find((each) => each === near.without);
    if (name) {
      const { [name]: codes = [], page: _, ...search } = filter;
      return [{ search, name: formatList(codes.map((code) => nameOf(name, code))), total }];
    }
    if (!understood) return [];
    if (near.without === "place") {
      const search = withoutPlace(filter, understood);
      return [{ search, name: words(understood.place?.label), total }];
    }
    if (near.without !== "q") return [];
    const search = typing(filter, { words: near.words, place: understood.place });
    return [{ search, name: wordsLeftOut(understood.words, near.words), total }];
  });
}

function wordsLeftOut(typed: string | null, kept: string | null): string {
  const left = kept?.split(" ") ?? [];
  return (typed ?? "")
    .split(" ")
    .filter((word) => !left.includes(word))
    .join(" ");
}

/** What a suggestion leads to: a page of its own, or a narrower list. */
export type Suggestion =
  | { kind: "service" | "organisation"; id: string }
  | { kind: "theme"; code: string }
  | { kind: "place"; place: TypedPlace };

/** What may be looked for, group by group; a group of nothing is left out. */
export function suggestionGroups(found: Suggestions): OptionGroup<Suggestion>[] {
  const groups: OptionGroup<Suggestion>[] = [
    {
      heading: m.common_services(),
      options: found.services.map(({ id, name }) => ({ key: id, name, value: { kind: "service", id } })),
    },
    {
      heading: m.common_organisations(),
      options: found.organisations.map(({ id, name }) => ({
        key: id,
        name,
        value: { kind: "organisation", id },
      })),
    },
    {
      heading: m.directory_theme(),
      options: found.themes.map(({ code, label }) => ({
        key: code,
        name: label,
        value: { kind: "theme", code },
      })),
    },
    {
      heading: m.directory_suggested_places(),
      options: found.places.map((place) => ({
        key: [place.kind, ...place.codes].join("-"),
        name: place.label,
        value: { kind: "place", place },
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** The list in one theme, in the place of what was being typed. */
export function inTheme({ q: _q, page: _page, ...filter }: ServiceFilter, code: string): ServiceFilter {
  return { ...filter, theme: [code] };
}

/** The list in one place and no other, in the place of what was being typed. */
export function inPlace(filter: ServiceFilter, place: TypedPlace): ServiceFilter {
  const { bassin: _bassin, commune: _commune, postalCode: _postalCode, ...elsewhere } = filter;
  return typing(elsewhere, { words: null, place });
}
