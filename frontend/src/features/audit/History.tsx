import { useInfiniteQuery } from "@tanstack/react-query";
import { useLabels, usePlaceNames, type Vocabulary } from "#/shared/api/reference";
import type { HistoryEntry } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { actInWords, linesOf, momentInWords, type SayCode } from "./format";
import styles from "./History.module.css";
import { type Audited, historyQuery } from "./queries";

type Labels = Record<string, () => string>;

type HistoryProps = {
  records: Audited;
  id: string;
  /** What each field of the record is called. */
  labels: Labels;
};

/** Who changed what on a record, the last act first. */
export function History({ records, id, labels }: HistoryProps) {
  const history = useInfiniteQuery(historyQuery(records, id));
  if (!history.data) return <Skeleton />;
  const entries = history.data.pages.flatMap((page) => page.items);
  return (
    <>
      {entries.length === 0 && <Notice>{m.audit_nothing()}</Notice>}
      <ol className={styles.acts}>
        {entries.map((entry, i) => (
          <li key={i} className={styles.act}>
            <Act entry={entry} labels={labels} types={records === "events" ? "event-types" : "types"} />
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Button look="secondary" busy={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
          {m.audit_more()}
        </Button>
      )}
    </>
  );
}

type ActProps = {
  entry: HistoryEntry;
  labels: Labels;
  /** The vocabulary of the record's type. */
  types: Vocabulary;
};

function Act(props: ActProps) {
  const { entry } = props;
  const by = entry.author ?? m.audit_visitor();
  return (
    <>
      <h2 className={styles.what}>{actInWords(entry.act)}</h2>
      <p className={styles.who}>
        <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
        {" · "}
        {entry.organisation ? m.audit_for({ author: by, organisation: entry.organisation }) : by}
      </p>
      {entry.changes.length > 0 && <Changes {...props} />}
    </>
  );
}

function Changes({ entry, labels, types }: ActProps) {
  const codes = useCodes(types);
  // Of what is new there is no before to compare with.
  const created = entry.act === "CREATED";
  return (
    <dl className={styles.changes}>
      {entry.changes.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{labels[field]?.() ?? field}</dt>
          {!created && (
            <dd className={styles.before}>
              <span className={styles.side}>{m.audit_before()}</span>
              <del>
                <Lines lines={linesOf(before, codes[field])} />
              </del>
            </dd>
          )}
          <dd className={styles.after}>
            {!created && <span className={styles.side}>{m.audit_after()}</span>}
            <ins>
              <Lines lines={linesOf(after, codes[field])} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, i) => (
    <span key={i} className={styles.line}>
      {line}
    </span>
  ));
}

/** How to say the codes of each field that holds codes. */
function useCodes(types: Vocabulary): Record<string, SayCode> {
  const placeName = usePlaceNames();
  return {
    type: useLabels(types),
    missions: useLabels("missions"),
    bassin: placeName,
    place: placeName,
    when: momentInWords,
    registrationWindow: momentInWords,
    themes: useLabels("themes"),
    audiences: useLabels("audiences"),
    languages: useLabels("languages"),
    cost: useLabels("costs"),
    territory: placeName,
    locations: placeName,
    seat: placeName,
  };
}
