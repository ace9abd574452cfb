import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useLabels, usePlaceNames, type Vocabulary } from "#/shared/api/reference";
import type { Facet } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { accessInWords, countFilters, filterLabels, without } from "./format";
import { type FilterName, filterNames, type ServiceFilter } from "./queries";
import styles from "./ServiceList.module.css";

type ActiveFiltersProps = { filter: ServiceFilter; facets: Record<string, Facet[]> | undefined };

/** What narrows the list, each removable by one link, and all of it by one more. */
export function ActiveFilters({ filter, facets }: ActiveFiltersProps) {
  const nameOf = useFilterWords(facets);
  const { page: _, q: _q, ...withoutWords } = filter;
  if (!filter.q && countFilters(filter) === 0) return null;
  return (
    <ul className={styles.chips} aria-label={m.directory_active_filters()}>
      {filter.q && (
        <li>
          <Chip to={withoutWords} name={m.directory_quoted({ q: filter.q })} />
        </li>
      )}
      {filterNames.flatMap((name) =>
        (filter[name] ?? []).map((code) => (
          <li key={name + code}>
            <Chip to={without(filter, name, code)} name={nameOf(name, code)} kind={filterLabels[name]()} />
          </li>
        )),
      )}
      <li>
        <Link className={styles.clear} to="/services" search={{}} resetScroll={false}>
          {m.directory_clear()}
        </Link>
      </li>
    </ul>
  );
}

function Chip({ to, name, kind }: { to: ServiceFilter; name: string; kind?: string }) {
  const label = kind ? m.common_colon({ label: kind, value: name }) : name;
  return (
    <Link
      className={styles.chip}
      to="/services"
      search={to}
      resetScroll={false}
      aria-label={m.directory_remove({ name: label })}
    >
      {name}
      <X size={16} aria-hidden />
    </Link>
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
