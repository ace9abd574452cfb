import { useNavigate } from "@tanstack/react-router";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { useExplanations } from "#/shared/api/reference";
import type { Facet, Text } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { ShortText } from "#/shared/ui/Words";
import { useFilterWords } from "./ActiveFilters";
import styles from "./Facets.module.css";
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
const fewOptions = 7;

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

/** The filters with their counts; behind a button on a phone, beside the list on a desktop. */
export function Facets({ filter, facets }: FacetsProps) {
  const [open, setOpen] = useState(false);
  const count = countFilters(filter);
  return (
    <section className={styles.panel} aria-label={m.directory_filters()}>
      <div className={styles.toggle}>
        <Button look="secondary" aria-expanded={open} aria-controls="facets" onClick={() => setOpen(!open)}>
          <SlidersHorizontal size={18} aria-hidden />
          {count > 0 ? m.directory_filters_count({ count }) : m.directory_filters()}
        </Button>
      </div>
      <div id="facets" className={`${styles.facets} ${open ? "" : styles.closed}`}>
        {facets &&
          shownFacets.map((name) => <FacetOptions key={name} name={name} filter={filter} facets={facets} />)}
      </div>
    </section>
  );
}

type FacetOptionsProps = { name: FilterName; filter: ServiceFilter; facets: Record<string, Facet[]> };

function FacetOptions({ name, filter, facets }: FacetOptionsProps) {
  const [all, setAll] = useState(false);
  const nameOf = useFilterWords(facets);
  const chosen = filter[name] ?? [];
  const options = optionsFor(name, facets, chosen);
  if (options.length === 0) return null;
  const visible = all ? options : options.slice(0, Math.max(fewOptions, chosen.length));
  return (
    <details className={styles.facet} open={openAtFirst.has(name) || chosen.length > 0}>
      <summary>{filterLabels[name]()}</summary>
      <fieldset aria-label={filterLabels[name]()}>
        <div className={styles.options}>
          {visible.map(({ code, count }) => (
            <FacetOption key={code} {...{ name, code, count, filter }} label={nameOf(name, code)} />
          ))}
        </div>
      </fieldset>
      {visible.length < options.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {m.directory_all_options({ count: options.length })}
        </Button>
      )}
    </details>
  );
}

type FacetOptionProps = {
  name: FilterName;
  code: string;
  count?: number | undefined;
  filter: ServiceFilter;
  label: string;
};

function FacetOption({ name, code, count, filter, label }: FacetOptionProps) {
  const navigate = useNavigate();
  const explanation = useExplanation(name, code);
  const chosen = filter[name] ?? [];
  const choose = (on: boolean) => {
    const others = oneOnly.has(name) ? [] : chosen.filter((each) => each !== code);
    const codes = on ? [...others, code] : others;
    navigate({ to: "/services", search: withValues(filter, name, codes), resetScroll: false });
  };
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={chosen.includes(code)}
        onChange={(event) => choose(event.target.checked)}
      />
      <span>
        {label}
        {explanation && (
          <span className={styles.explanation}>
            <ShortText of={explanation} />
          </span>
        )}
      </span>
      {count !== undefined && <span className={styles.number}>{formatNumber(count)}</span>}
    </label>
  );
}

/** What a type of service or a practice is, in a sentence; the other filters speak for themselves. */
function useExplanation(name: FilterName, code: string): Text | null {
  const typeExplained = useExplanations("types");
  const practiceExplained = useExplanations("practices");
  if (name === "type") return typeExplained(code);
  return name === "practice" ? practiceExplained(code) : null;
}

function optionsFor(name: FilterName, facets: Record<string, Facet[]>, chosen: string[]): Option[] {
  if (name !== "verifiedSince") return uncounted[name] ?? optionsOf(facets[name] ?? [], chosen);
  const days = verifiedSinceDays().map(({ day }) => day);
  // An address of last week asks for a day of its own.
  return [...new Set([...chosen, ...days])].map((code) => ({ code }));
}

/** What can be chosen: the chosen first, even with nothing left to find, then the rest as counted. */
function optionsOf(facets: Facet[], chosen: string[]): Option[] {
  const countOf = (code: string) => facets.find((facet) => facet.code === code)?.count ?? 0;
  const rest = facets.filter((facet) => !chosen.includes(facet.code));
  return [...chosen.map((code) => ({ code, count: countOf(code) })), ...rest];
}
