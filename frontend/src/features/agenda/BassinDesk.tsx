import { useQueries } from "@tanstack/react-query";
import type { EventItem } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { type Column, Table } from "#/shared/ui/Table";
import styles from "./BassinDesk.module.css";
import { DeskMonth } from "./DeskMonth";
import { type DeskList, deskQuery } from "./desk";
import { useDeskColumns } from "./deskColumns";
import { StartEvent } from "./StartEvent";

type Described = {
  list: DeskList;
  heading: () => string;
  none: () => string;
};

/** What one came for first: what others wait for. */
const lists: Described[] = [
  { list: "decide", heading: m.agenda_act_to_decide, none: m.agenda_act_none_to_decide },
  { list: "coming", heading: m.agenda_desk_coming, none: m.agenda_desk_none_coming },
  { list: "lacking", heading: m.agenda_act_vague, none: m.agenda_act_none_vague },
  { list: "postponed", heading: m.agenda_desk_postponed, none: m.agenda_desk_none_postponed },
  { list: "closing", heading: m.agenda_act_uncounted, none: m.agenda_act_none_uncounted },
  { list: "writing", heading: m.agenda_desk_writing, none: m.agenda_desk_none_writing },
];

type BassinDeskProps = {
  /** Its code, or REGION. */
  bassin: string;
  /** The month that is shown: « 2026-01 ». */
  month: string;
};

/** A bassin’s agenda for who runs it: a new event, how much waits, what waits list by list, and a month. */
export function BassinDesk({ bassin, month }: BassinDeskProps) {
  const answers = useQueries({ queries: lists.map(({ list }) => deskQuery(bassin, list)) });
  const columns = useDeskColumns();
  return (
    <div className={styles.desk}>
      <StartEvent bassin={bassin} />
      <nav aria-label={m.agenda_desk_overview()}>
        <ul className={styles.overview}>
          {lists.map(({ list, heading }, i) => (
            <li key={list}>
              <a href={`#${list}`}>
                <strong>{formatTotal(answers[i]?.data?.total)}</strong> {heading()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lists.map(({ list, heading, none }, i) => {
        const answer = answers[i];
        return (
          <section key={list} className={styles.list} aria-labelledby={list}>
            <h2 id={list} tabIndex={-1}>
              {heading()}
            </h2>
            {answer && (
              <Loaded query={answer} skeleton={<Skeleton blocks={1} />}>
                {({ items, total }) => (
                  <Rows
                    heading={heading()}
                    none={none()}
                    columns={columns[list]}
                    items={items}
                    total={total}
                  />
                )}
              </Loaded>
            )}
          </section>
        );
      })}
      <DeskMonth bassin={bassin} month={month} />
    </div>
  );
}

function formatTotal(total: number | undefined): string {
  return total === undefined ? "…" : formatNumber(total);
}

type RowsProps = {
  heading: string;
  none: string;
  columns: Column<EventItem>[];
  items: EventItem[];
  total: number;
};

function Rows({ heading, none, columns, items, total }: RowsProps) {
  if (total === 0) return <p>{none}</p>;
  return (
    <>
      <Table label={heading} columns={columns} rows={items} keyOf={({ id }) => id} />
      {items.length < total && (
        <p>{m.agenda_desk_first({ shown: formatNumber(items.length), count: formatNumber(total) })}</p>
      )}
    </>
  );
}
