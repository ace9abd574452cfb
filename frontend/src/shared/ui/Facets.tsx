import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Facet, Text } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "./Button";
import styles from "./Facets.module.css";
import { ShortText } from "./Words";

type FacetPanelProps = {
  /** How many filters are chosen. */
  count: number;
  children: ReactNode;
};

/** The filters with their counts; behind a button on a phone, beside the list on a desktop. */
export function FacetPanel({ count, children }: FacetPanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.panel} aria-label={m.common_filters()}>
      <div className={styles.toggle}>
        <Button look="secondary" aria-expanded={open} aria-controls="facets" onClick={() => setOpen(!open)}>
          <SlidersHorizontal size={18} aria-hidden />
          {count > 0 ? m.common_filters_count({ count }) : m.common_filters()}
        </Button>
      </div>
      <div id="facets" className={`${styles.facets} ${open ? "" : styles.closed}`}>
        {children}
      </div>
    </section>
  );
}

const fewOptions = 7;

/** A value of a filter; what is not counted has no number. */
export type FacetOption = {
  code: string;
  label: string;
  count?: number | undefined;
  explanation?: Text | null;
};

type FacetGroupProps = {
  label: string;
  options: FacetOption[];
  chosen: string[];
  onChange: (code: string, on: boolean) => void;
  /** Whether its values are seen before one is chosen. */
  open: boolean;
};

/** The values of one filter, each with how many it would find; the first few, until all are asked for. */
export function FacetGroup({ label, options, chosen, onChange, open }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const visible = all ? options : options.slice(0, Math.max(fewOptions, chosen.length));
  return (
    <details className={styles.facet} open={open || chosen.length > 0}>
      <summary>{label}</summary>
      <fieldset aria-label={label}>
        <div className={styles.options}>
          {visible.map((option) => (
            <label key={option.code} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen.includes(option.code)}
                onChange={(event) => onChange(option.code, event.target.checked)}
              />
              <OptionWords option={option} />
              {option.count !== undefined && (
                <span className={styles.number}>{formatNumber(option.count)}</span>
              )}
            </label>
          ))}
        </div>
      </fieldset>
      {visible.length < options.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {m.common_all_options({ count: options.length })}
        </Button>
      )}
    </details>
  );
}

function OptionWords({ option: { label, explanation } }: { option: FacetOption }) {
  return (
    <span>
      {label}
      {explanation && (
        <span className={styles.explanation}>
          <ShortText of={explanation} />
        </span>
      )}
    </span>
  );
}

/** What can be chosen: the chosen first, even with nothing left to find, then the rest as counted. */
export function optionsOf(facets: Facet[], chosen: string[]): { code: string; count: number }[] {
  const countOf = (code: string) => facets.find((facet) => facet.code === code)?.count ?? 0;
  const rest = facets.filter((facet) => !chosen.includes(facet.code));
  return [...chosen.map((code) => ({ code, count: countOf(code) })), ...rest];
}
