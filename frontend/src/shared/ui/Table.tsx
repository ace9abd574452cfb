import type { ReactNode } from "react";
import styles from "./Table.module.css";

export type Column<Row> = { heading: string; cell: (row: Row) => ReactNode };

type TableProps<Row> = {
  /** What the table is about, for voices. */
  label: string;
  /** The first column names the row. */
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
};

/** Facts in rows and columns; on a phone each row stands as a card, with its headings beside its facts. */
export function Table<Row>({ label, columns, rows, keyOf }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and no landmark beside its section either.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it when it has the focus.
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, i) => (
                <Cell key={column.heading} column={column} row={row} first={i === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  if (first) return <th scope="row">{column.cell(row)}</th>;
  return <td data-heading={column.heading}>{column.cell(row)}</td>;
}
