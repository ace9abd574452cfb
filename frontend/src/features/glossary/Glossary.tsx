import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { GlossaryEntry } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Prose, Words } from "#/shared/ui/Words";
import { matches } from "./format";
import styles from "./Glossary.module.css";
import { glossaryQuery } from "./queries";

/** The acronyms of the field, with what they stand for. */
export function Glossary({ q = "" }: { q?: string | undefined }) {
  const navigate = useNavigate();
  return (
    <>
      <search className={styles.search}>
        <TextField
          id="glossary-search"
          type="search"
          label={m.glossary_search()}
          hint={m.glossary_search_hint()}
          value={q}
          onChange={(event) =>
            navigate({
              to: "/glossary",
              search: { q: event.target.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </search>
      <Loaded query={useQuery(glossaryQuery)}>{(entries) => <Entries entries={entries} q={q} />}</Loaded>
    </>
  );
}

function Entries({ entries, q }: { entries: GlossaryEntry[]; q: string }) {
  const matching = entries.filter((entry) => matches(entry, q));
  return (
    <>
      <p className={styles.count} role="status">
        {m.glossary_count({ count: matching.length })}
      </p>
      {matching.length === 0 && <Notice>{m.glossary_nothing({ q })}</Notice>}
      <dl className={styles.entries}>
        {matching.map((entry) => (
          <div className={styles.entry} key={entry.acronym}>
            <dt>{entry.acronym}</dt>
            <dd>
              <p className={styles.expansion}>
                <Words of={entry.expansion} />
              </p>
              <Prose of={entry.definition} />
              {entry.source && <p className={styles.source}>{m.common_source({ source: entry.source })}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
