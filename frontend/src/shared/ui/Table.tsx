import type { ReactNode } from "react";
import styles from "./Table.module.css";

type TableProps = {
  /** What the table is about, for voices. */
  label: string;
  headings: string[];
  /** The rows, each a `tr`. */
  children: ReactNode;
};

/** Facts in rows and columns; on a narrow screen it scrolls by itself, with the keyboard too. */
export function Table({ label, headings, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it when it has the focus.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
